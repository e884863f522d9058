package org.sayso.intake.printed;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of months in the languages of the Unicode Common Locale Data Repository that the JDK carries. A name that is one month in one language and
 * another month in another (listopad: November in Polish, October in Croatian) is the earlier language's in the list below.
 */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "cs", "sv", "da", "nb", "fi", "hu", "ro", "ca", "sk",
            "el", "ru", "uk", "bg", "sr", "id", "ms", "ar", "fa", "he", "ur", "vi", "et", "lv", "lt", "sq", "az", "kk");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    /* Spellings that newspapers use and the repository does not list: English and Dutch abbreviations, Austrian names, Levantine Arabic names. */
    private static final Map<String, Integer> OTHERS = Map.ofEntries(
            Map.entry("sept", 9),
            Map.entry("jänner", 1),
            Map.entry("feber", 2),
            Map.entry("mrz", 3),
            Map.entry("märz", 3),
            Map.entry("juin", 6),
            Map.entry("كانون الثاني", 1),
            Map.entry("شباط", 2),
            Map.entry("آذار", 3),
            Map.entry("نيسان", 4),
            Map.entry("أيار", 5),
            Map.entry("حزيران", 6),
            Map.entry("تموز", 7),
            Map.entry("آب", 8),
            Map.entry("أيلول", 9),
            Map.entry("تشرين الأول", 10),
            Map.entry("تشرين الثاني", 11),
            Map.entry("كانون الأول", 12));

    private static final Map<String, Month> MONTHS = load();

    private MonthNames() {}

    private static Map<String, Month> load() {
        Map<String, Month> months = new HashMap<>();
        OTHERS.forEach((name, number) -> months.put(name, Month.of(number)));
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    months.putIfAbsent(fold(month.getDisplayName(style, locale)), month);
                }
            }
        }
        months.keySet().removeAll(notNames(months.keySet()));
        return Map.copyOf(months);
    }

    private static Set<String> notNames(Set<String> names) {
        Set<String> numbers = new HashSet<>();
        for (String name : names) {
            if (name.isBlank()
                    || name.chars().noneMatch(Character::isLetter)
                    || name.chars().anyMatch(Character::isDigit)) {
                numbers.add(name);
            }
        }
        return numbers;
    }

    /** The month that a word names, with or without a full stop, in any case. */
    static Optional<Month> month(String word) {
        return Optional.ofNullable(MONTHS.get(fold(word)));
    }

    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
