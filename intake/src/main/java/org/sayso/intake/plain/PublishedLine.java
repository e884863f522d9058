package org.sayso.intake.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.intake.printed.DayMonthOrder;
import org.sayso.intake.printed.PrintedDate;
import org.sayso.intake.printed.PrintedDates;
import org.sayso.intake.text.DataFile;

/**
 * A line at the head of a text that says when it was published.
 *
 * <p>Plain are: a label with a date right after it ({@code Published October 11th, 2012 - 11:51 GMT}); a line, or a part of it between bars, that
 * holds a date and nothing else but a weekday, a time or an agency ({@code AFP Wednesday 27 Jul 2016}); a first line that starts with a date and a
 * dash or with a weekday and a date. A date inside a sentence is not.
 */
final class PublishedLine {

    /** In the order of trust. */
    enum Rule {
        PUBLISHED_LABEL("published line"),
        DATE_ALONE("date on a line of its own"),
        DATE_FIRST("date at the start of the text"),
        UPDATED_LABEL("updated line");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** What was found, and by which rule. */
    record Found(PrintedDate date, Rule rule, String words) {}

    private record Label(boolean published, String words) {}

    private static final PrintedDates DATES = PrintedDates.reading(DayMonthOrder.UNKNOWN);
    private static final List<Label> LABELS = DataFile.lines("plain/published-labels.txt").stream()
            .map(line -> line.split(" ", 2))
            .map(parts -> new Label(parts[0].equals("published"), parts[1].toLowerCase(Locale.ROOT)))
            .sorted(Comparator.comparingInt((Label label) -> label.words().length())
                    .reversed())
            .toList();
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?)";
    private static final Pattern BEFORE_DATE =
            Pattern.compile("[\\s:,\\-–—]*(?:on |at )?\\s*" + WEEKDAY + "?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY_FIRST = Pattern.compile(WEEKDAY + "\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR_NEXT = Pattern.compile("^\\s*(?:[-–—|:]\\s|\\()");
    private static final Pattern NOTHING = Pattern.compile("[\\s.,;:|()\\[\\]\\-–—]*");
    private static final Pattern ZONE_ONLY =
            Pattern.compile("[\\s.,;:|()\\[\\]\\-–—]*(?:local time|[A-Z]{2,5})?[\\s.)]*");

    private PublishedLine() {}

    /** The most trusted of what the lines say; the first of its rule. */
    static Optional<Found> in(List<TextLine> head) {
        return head.stream().flatMap(PublishedLine::inLine).min(Comparator.comparing(Found::rule));
    }

    private static Stream<Found> inLine(TextLine line) {
        Stream<Found> inParts = line.parts().stream().flatMap(part -> inPart(part).stream());
        return line.first() ? Stream.concat(inParts, atStart(line.text()).stream()) : inParts;
    }

    private static Optional<Found> inPart(String part) {
        List<PrintedDate> dates = DATES.in(part);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        PrintedDate date = dates.getFirst();
        String before = part.substring(0, date.start());
        Optional<Label> label = label(before);
        if (label.isPresent()) {
            Rule rule = label.get().published() ? Rule.PUBLISHED_LABEL : Rule.UPDATED_LABEL;
            return Optional.of(new Found(date, rule, part.substring(0, date.end())));
        }
        return isAlone(before, part.substring(date.end()))
                ? Optional.of(new Found(date, Rule.DATE_ALONE, part))
                : Optional.empty();
    }

    private static Optional<Label> label(String before) {
        String lower = before.toLowerCase(Locale.ROOT);
        return LABELS.stream()
                .filter(label -> lower.startsWith(label.words()))
                .filter(label -> BEFORE_DATE
                        .matcher(before.substring(label.words().length()))
                        .matches())
                .findFirst();
    }

    private static boolean isAlone(String before, String after) {
        if (!ZONE_ONLY.matcher(after).matches()) {
            return false;
        }
        String name = WEEKDAY_FIRST.matcher(before).replaceFirst("").strip();
        return NOTHING.matcher(name).matches()
                || Dateline.isAgency(NOTHING.matcher(name).replaceFirst("").strip());
    }

    private static Optional<Found> atStart(String line) {
        List<PrintedDate> dates = DATES.in(line);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        PrintedDate date = dates.getFirst();
        String before = line.substring(0, date.start());
        boolean weekday = WEEKDAY_FIRST.matcher(before).matches();
        boolean separated = before.isBlank()
                && SEPARATOR_NEXT.matcher(line.substring(date.end())).find();
        return weekday || separated
                ? Optional.of(new Found(date, Rule.DATE_FIRST, line.substring(0, date.end())))
                : Optional.empty();
    }
}
