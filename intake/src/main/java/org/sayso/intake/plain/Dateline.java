package org.sayso.intake.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.printed.DayMonthOrder;
import org.sayso.intake.printed.PrintedDate;
import org.sayso.intake.printed.PrintedDates;
import org.sayso.intake.text.DataFile;

/**
 * The place, day and agency before a report's first sentence: {@code DAMASCUS, Oct 3 (Reuters) -}, {@code BEIRUT, Oct. 3, 2012 (AFP) —}.
 *
 * @param place as printed
 * @param agency under its usual name; null where none that is known is printed
 * @param day only where the year is printed too: the year of "Oct 3" is not in the text
 */
record Dateline(
        String printed,
        String place,
        @Nullable String agency,
        @Nullable LocalDate day) {

    private static final Map<String, String> AGENCIES = DataFile.lines("plain/agencies.txt").stream()
            .map(line -> line.split("\\s*=\\s*"))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "^(\\p{Lu}[\\p{L}'’.\\-/ ]{1,40}?)(?:,\\s*([^()]{0,40}?))?\\s*\\(([\\p{L}\\- /]{2,25})\\)\\s*[-–—:]");
    private static final Pattern WITH_DATE_ONLY =
            Pattern.compile("^(\\p{Lu}[\\p{Lu}'’.\\-/ ]{2,40}),\\s*([^()\\-–—]{5,30}?\\d{4})\\s*[-–—]+\\s");

    static Optional<Dateline> of(String line) {
        Matcher matcher = WITH_AGENCY.matcher(line);
        if (matcher.find()) {
            String agency = AGENCIES.get(matcher.group(3).strip());
            return agency == null
                    ? Optional.empty()
                    : Optional.of(
                            new Dateline(matcher.group(), matcher.group(1).strip(), agency, day(matcher.group(2))));
        }
        Matcher dated = WITH_DATE_ONLY.matcher(line);
        return dated.find()
                ? Optional.of(new Dateline(dated.group(), dated.group(1).strip(), null, day(dated.group(2))))
                : Optional.empty();
    }

    static boolean isAgency(String name) {
        return AGENCIES.containsKey(name);
    }

    private static @Nullable LocalDate day(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        List<PrintedDate> dates = PrintedDates.reading(DayMonthOrder.UNKNOWN).in(printed);
        return dates.isEmpty() ? null : dates.getFirst().day();
    }
}
