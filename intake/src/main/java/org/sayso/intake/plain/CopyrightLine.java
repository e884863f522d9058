package org.sayso.intake.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name in a copyright line: {@code © 2000 - 2022 Al Bawaba (www.albawaba.com)} gives Al Bawaba. Its years are never a date of publication. A sign
 * with neither year nor the word copyright ({@code © AFP/Getty}) is a picture's credit and names no outlet.
 */
final class CopyrightLine {

    private static final Pattern LINE = Pattern.compile(
            "^(?:copyright\\s*(?:©|\\(c\\))?|©|\\(c\\))\\s*(?:copyright\\s*)?((?:19|20)\\d{2}(?:\\s*[-–—]\\s*(?:(?:19|20)\\d{2}|present))?)?[,.:]?\\s*(?:by\\s+)?(.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_LAST =
            Pattern.compile("^(.+?),?\\s*((?:19|20)\\d{2})(?:\\s*[-–—]\\s*(?:19|20)\\d{2})?$");
    private static final Pattern END_OF_NAME = Pattern.compile(
            "\\s*(?:\\(|\\||\\.\\s|\\.$|,|;|\\s[-–—]\\s|\\ball rights\\b).*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_NAME = 60;

    private CopyrightLine() {}

    static Optional<String> outlet(List<TextLine> lines) {
        return lines.stream()
                .map(TextLine::text)
                .flatMap(line -> outlet(line).stream())
                .findFirst();
    }

    static Optional<String> outlet(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean claimed =
                matcher.group(1) != null || line.toLowerCase(Locale.ROOT).contains("copyright");
        String name = END_OF_NAME.matcher(matcher.group(2)).replaceFirst("").strip();
        Matcher yearLast = YEAR_LAST.matcher(name);
        if (yearLast.matches()) {
            claimed = true;
            name = yearLast.group(1).strip();
        }
        return claimed && isName(name) ? Optional.of(name) : Optional.empty();
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && Character.isLetterOrDigit(name.charAt(0))
                && name.chars().anyMatch(Character::isLetter);
    }
}
