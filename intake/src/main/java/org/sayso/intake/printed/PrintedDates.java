package org.sayso.intake.printed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds full dates in a text, in the languages of {@link MonthNames}: ISO 8601, written out, and in numbers.
 *
 * <p>A date without its year is none: what year "Oct. 3" stands in is for the reader, who knows when the report was published. Thread-safe.
 */
public final class PrintedDates {

    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2199;
    private static final String WORD = "(\\p{L}[\\p{L}\\p{M}]{1,11}(?: \\p{IsArabic}{3,8})?)";
    private static final String YEAR = "(\\d{4})(?!\\d|[.,]\\d)";
    private static final String OF = "[\\s\\u00A0,.\\-/]{0,3}(?:(?:de|del|of|di|d['’])\\s?)?";

    private static final Pattern ISO =
            Pattern.compile("(?<![\\d\\-])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![\\d\\-]|\\.\\d)");
    private static final Pattern COMPACT_ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?=T\\d{4})");
    private static final Pattern DAY_WORD_YEAR = Pattern.compile(
            "(?<![\\d\\p{L}.,:])(\\d{1,2})(?:st|nd|rd|th|er|e|º|ª|\\.)?" + OF + WORD + "\\.?" + OF + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_DAY_YEAR = Pattern.compile(
            "(?<!\\p{L})" + WORD
                    + "\\.?[\\s\\u00A0\\-]{0,3}(\\d{1,2})(?:st|nd|rd|th)?(?:[\\s\\u00A0]*,[\\s\\u00A0]*|[\\s\\u00A0\\-]{1,3})"
                    + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_WORD_DAY =
            Pattern.compile("(?<!\\d)(\\d{4})[\\s.,\\-]{1,2}" + WORD + "[\\s.\\-]{1,2}(\\d{1,2})(?!\\d)");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.])(\\d{4})([/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/]|\\.\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![\\d/.\\-])(\\d{1,2})([/.\\-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2}(?=[\\s,;|)\\]]|$))(?![\\d/]|[.\\-]\\d)");

    private final DayMonthOrder order;

    private PrintedDates(DayMonthOrder order) {
        this.order = order;
    }

    /** @param order for dates in numbers with a slash; a date with dots is day first everywhere */
    public static PrintedDates reading(DayMonthOrder order) {
        return new PrintedDates(order);
    }

    /** The dates in {@code text}, in its order, without overlaps; each with the time of day that follows or, in a short line, precedes it. */
    public List<PrintedDate> in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        String digits = westernDigits(text);
        List<PrintedDate> found = Stream.of(
                        matches(ISO, digits, m -> date(m, PrintedDate.Form.ISO, m.group(1), m.group(2), m.group(3))),
                        matches(
                                COMPACT_ISO,
                                digits,
                                m -> date(m, PrintedDate.Form.ISO, m.group(1), m.group(2), m.group(3))),
                        matches(DAY_WORD_YEAR, digits, m -> written(m, m.group(3), m.group(2), m.group(1))),
                        matches(WORD_DAY_YEAR, digits, m -> written(m, m.group(3), m.group(1), m.group(2))),
                        matches(YEAR_WORD_DAY, digits, m -> written(m, m.group(1), m.group(2), m.group(3))),
                        matches(
                                EAST_ASIAN,
                                digits,
                                m -> date(m, PrintedDate.Form.WRITTEN, m.group(1), m.group(2), m.group(3))),
                        matches(
                                YEAR_FIRST,
                                digits,
                                m -> date(m, PrintedDate.Form.NUMERIC, m.group(1), m.group(3), m.group(4))),
                        matches(YEAR_LAST, digits, this::yearLast))
                .flatMap(Function.identity())
                .sorted(Comparator.comparingInt(PrintedDate::start).thenComparingInt(d -> -d.end()))
                .toList();
        return withTimes(withoutOverlaps(found), digits);
    }

    private static Stream<PrintedDate> matches(
            Pattern pattern, String text, Function<MatchResult, Optional<PrintedDate>> toDate) {
        Matcher matcher = pattern.matcher(text);
        List<PrintedDate> found = new ArrayList<>();
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            Optional<PrintedDate> date = toDate.apply(matcher);
            date.ifPresent(found::add);
            from = date.isPresent() ? matcher.end() : matcher.start() + 1;
        }
        return found.stream();
    }

    private static Optional<PrintedDate> written(MatchResult match, String year, String month, String day) {
        return MonthNames.month(month)
                .flatMap(named -> date(match, PrintedDate.Form.WRITTEN, year, numberOf(named), day));
    }

    private static String numberOf(Month month) {
        return String.valueOf(month.getValue());
    }

    private Optional<PrintedDate> yearLast(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        boolean eitherWay = first <= 12
                && second <= 12
                && first != second
                && !match.group(2).equals(".");
        boolean monthFirst = second > 12 || eitherWay && order == DayMonthOrder.MONTH_FIRST;
        PrintedDate.Form form = eitherWay ? PrintedDate.Form.NUMERIC_EITHER_WAY : PrintedDate.Form.NUMERIC;
        if (eitherWay && order == DayMonthOrder.UNKNOWN) {
            return Optional.empty();
        }
        return monthFirst
                ? date(match, form, fullYear(match.group(4)), match.group(1), match.group(3))
                : date(match, form, fullYear(match.group(4)), match.group(3), match.group(1));
    }

    private static String fullYear(String printed) {
        return printed.length() == 4 ? printed : (printed.compareTo("69") > 0 ? "19" : "20") + printed;
    }

    private static Optional<PrintedDate> date(
            MatchResult match, PrintedDate.Form form, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR
                    ? Optional.empty()
                    : Optional.of(new PrintedDate(date, null, null, match.start(), match.end(), form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<PrintedDate> withoutOverlaps(List<PrintedDate> sorted) {
        List<PrintedDate> kept = new ArrayList<>();
        int end = 0;
        for (PrintedDate date : sorted) {
            if (date.start() >= end) {
                kept.add(date);
                end = date.end();
            }
        }
        return kept;
    }

    private static List<PrintedDate> withTimes(List<PrintedDate> dates, String text) {
        return dates.stream().map(date -> PrintedTime.after(date, text)).toList();
    }

    /* One character for one, so that indexes stay. */
    private static String westernDigits(String text) {
        if (text.chars().noneMatch(c -> c > '9' && Character.isDigit(c))) {
            return text;
        }
        StringBuilder digits = new StringBuilder(text);
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (Character.isDigit(c)) {
                digits.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return digits.toString();
    }
}
