package org.sayso.model.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name as a text gives it, ready to be held against another spelling of it: "Col. Muammar Qaddafi" and "Moammar al-Gadhafi" agree.
 *
 * <p>Titles and ranks are no part of the name, nor is the article al-. Immutable.
 *
 * @param written the name without titles, as written
 * @param sounds of its parts, family name last
 */
public record PersonName(String written, List<String> sounds) {

    private static final Pattern PARTS = Pattern.compile("[\\s\\u00a0\\-‐‑–]+");
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "ad", "ed", "ar", "er", "as", "es", "ash", "esh", "at", "et", "an", "az", "ez", "de",
            "van", "von", "der", "la", "bin", "ibn", "ben");
    private static final Set<String> SERVANTS =
            Set.of("abd", "abdel", "abdul", "abdal", "abdoul", "abed", "abdur", "abdar", "abdou");
    private static final Pattern GLUED_ARTICLE = Pattern.compile("^(?:al|el)(?=[bcdfghjklmnpqrstvwxyz][a-z]{3,})");
    private static final Pattern GLUED_SERVANT =
            Pattern.compile("^abd(?:[aeiou]l|[aeiou]([rsndtz])(?=\\1))(?=[a-z]{4,})");
    private static final Set<String> TITLES = titles();

    public PersonName {
        sounds = List.copyOf(sounds);
    }

    public static PersonName of(String name) {
        List<String> written = new ArrayList<>();
        List<String> sounds = new ArrayList<>();
        for (String part : PARTS.split(name.strip())) {
            String plain = NameSound.plain(part);
            if (plain.isEmpty() || written.isEmpty() && TITLES.contains(plain)) {
                continue;
            }
            written.add(part);
            addSounds(plain, sounds);
        }
        return new PersonName(String.join(" ", written), joinServants(sounds));
    }

    /** True where the word is a title or rank that stands before names: "General", "Mr", "Sheikh". */
    public static boolean isTitle(String word) {
        return TITLES.contains(NameSound.plain(word));
    }

    /** True where both can be the same person's name: the family names sound alike and no given name contradicts. */
    public boolean agrees(PersonName other) {
        if (sounds.isEmpty() || other.sounds.isEmpty()) {
            return false;
        }
        List<String> fewer = sounds.size() <= other.sounds.size() ? sounds : other.sounds;
        List<String> more = fewer == sounds ? other.sounds : sounds;
        if (fewer.size() == 1) {
            return more.getLast().equals(fewer.getFirst()) && isTelling(fewer.getFirst());
        }
        int at = 0;
        for (String sound : more) {
            if (at < fewer.size() && isSame(fewer.get(at), sound)) {
                at++;
            }
        }
        return at == fewer.size() && fewer.getLast().equals(more.getLast());
    }

    /** Number of its parts. */
    public int length() {
        return sounds.size();
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || one.length() == 2 && other.length() > 1 && one.charAt(1) == other.charAt(1) && one.charAt(0) == '-';
    }

    private static boolean isTelling(String sound) {
        return sound.length() >= 2;
    }

    private static void addSounds(String plain, List<String> sounds) {
        if (ARTICLES.contains(plain)) {
            return;
        }
        if (SERVANTS.contains(plain)) {
            sounds.add("abd");
            return;
        }
        String stripped = GLUED_ARTICLE.matcher(plain).replaceFirst("");
        var servant = GLUED_SERVANT.matcher(stripped);
        if (servant.find()) {
            sounds.add("abd");
            stripped = stripped.substring(servant.end());
        }
        sounds.add(NameSound.of(stripped));
    }

    /* Abdel Rahman is one name. */
    private static List<String> joinServants(List<String> sounds) {
        List<String> joined = new ArrayList<>();
        for (String sound : sounds) {
            if (!joined.isEmpty() && joined.getLast().equals("abd")) {
                joined.set(joined.size() - 1, "abd+" + sound);
            } else {
                joined.add(sound);
            }
        }
        return joined;
    }

    private static Set<String> titles() {
        InputStream in = PersonName.class.getResourceAsStream("titles.txt");
        if (in == null) {
            throw new IllegalStateException("missing data file titles.txt");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .flatMap(l -> List.of(l.split(" ")).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("data file titles.txt", e);
        }
    }
}
