package org.sayso.model.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an organisation or an armed group, ready to be held against another spelling of it: "Hezbollah" and "Hizballah", "al-Shabaab" and
 * "Al Shabab", "Jaish al-Islam" and "Jaysh al-Islam" sound alike.
 *
 * <p>Articles are no part of it. Words of more than three letters are compared by their consonants and the colour of the first vowel, as parts of
 * people's names are; shorter words and acronyms letter by letter, since "IS" and "ISI" or "PKK" and "PUK" are not one. What it gets wrong: names in translation
 * ("Army of Islam"), words left out ("Nusra" for "the Nusra Front") and names that differ in later vowels only. Immutable.
 *
 * @param written without an article before it
 * @param sounds of its words, in order
 */
public record GroupName(String written, List<String> sounds) {

    private static final Pattern PARTS = Pattern.compile("[\\s\\u00a0\\-‐‑–./]+");
    private static final Pattern LEADING = Pattern.compile("^(?i:the|an?)\\s+");
    private static final Set<String> LEFT_OUT =
            Set.of("the", "a", "an", "al", "el", "ul", "ad", "as", "ash", "at", "ar", "az");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,6}");
    private static final int SHORT = 3;

    public GroupName {
        sounds = List.copyOf(sounds);
    }

    public static GroupName of(String name) {
        String written = LEADING.matcher(name.strip()).replaceFirst("");
        List<String> sounds = new ArrayList<>();
        for (String part : PARTS.split(written)) {
            String plain = NameSound.plain(part);
            if (!plain.isEmpty() && (!LEFT_OUT.contains(plain) || isAcronym(part))) {
                sounds.add(isAcronym(part) || plain.length() <= SHORT ? plain : "~" + NameSound.of(plain));
            }
        }
        return new GroupName(written, sounds);
    }

    /** Whether a word is written as an acronym: "FSA", "M23". */
    public static boolean isAcronym(String word) {
        return ACRONYM.matcher(word).matches();
    }

    /** Equal for the spellings of one name; empty where it has no letter. */
    public String key() {
        return String.join(" ", sounds);
    }
}
