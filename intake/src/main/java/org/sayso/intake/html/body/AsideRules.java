package org.sayso.intake.html.body;

import java.util.List;
import java.util.regex.Pattern;
import org.sayso.intake.printed.DayMonthOrder;
import org.sayso.intake.printed.PrintedDate;
import org.sayso.intake.printed.PrintedDates;
import org.sayso.intake.text.DataFile;

/** Tells by its words a block that stands among the paragraphs and is no part of the article: a credit, a call to subscribe, a bare date. */
final class AsideRules {

    private record Rule(boolean tail, int longest, Pattern pattern) {
        boolean fits(String text, boolean inTail) {
            return text.length() <= longest
                    && (inTail || !tail)
                    && pattern.matcher(text).matches();
        }
    }

    private static final List<Rule> RULES = DataFile.lines("html/body/asides.txt").stream()
            .map(AsideRules::rule)
            .toList();
    private static final PrintedDates DATES = PrintedDates.reading(DayMonthOrder.DAY_FIRST);
    private static final int LONGEST_DATE_LINE = 60;
    private static final Pattern DATE_FRILLS = Pattern.compile(
            "(?i)(?:[\\s\\p{Punct}–—·•]|published|posted|updated|last|on|at|am|um|vom|stand|datum|date|local|time|uhr|"
                    + "mon(?:day|tag)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|\\p{L}{2,10}tag|mittwoch|sonnabend)*");

    private AsideRules() {}

    private static Rule rule(String line) {
        boolean tail = line.startsWith("tail ");
        String[] parts = (tail ? line.substring(5) : line).split(" ", 2);
        Pattern pattern = Pattern.compile(
                parts[1],
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
        return new Rule(tail, Integer.parseInt(parts[0]), pattern);
    }

    /** @param inTail true in the last part of the article, where headings of what comes after it stand */
    static boolean isAside(String text, boolean inTail) {
        return text.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '_')
                || RULES.stream().anyMatch(rule -> rule.fits(text, inTail))
                || isBareDate(text);
    }

    private static boolean isBareDate(String text) {
        if (text.length() > LONGEST_DATE_LINE) {
            return false;
        }
        List<PrintedDate> dates = DATES.in(text);
        return !dates.isEmpty()
                && DATE_FRILLS
                        .matcher(text.substring(0, dates.getFirst().start()))
                        .matches()
                && DATE_FRILLS.matcher(text.substring(dates.getLast().end())).matches();
    }
}
