package org.sayso.reader.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.reader.word.Word;
import org.sayso.reader.word.WordTable;

/** The phrases of {@code count-phrases.txt}, looked up by their first word. Immutable. */
final class CountPhrases {

    /** What a phrase does to the number beside it, or that it is one. */
    enum Effect {
        LOW,
        HIGH,
        ABOUT,
        PLAIN,
        AFTER_LOW,
        AFTER_HIGH,
        AFTER_ABOUT,
        VAGUE,
        EXACT
    }

    static final Set<Effect> BEFORE = EnumSet.of(Effect.LOW, Effect.HIGH, Effect.ABOUT, Effect.PLAIN);
    static final Set<Effect> AFTER = EnumSet.of(Effect.AFTER_LOW, Effect.AFTER_HIGH, Effect.AFTER_ABOUT);
    static final Set<Effect> COUNTS = EnumSet.of(Effect.VAGUE, Effect.EXACT);

    /** @param low and high only for phrases that stand for a number */
    record Phrase(Effect effect, double low, double high, List<String> words) {
        int length() {
            return words.size();
        }
    }

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    CountPhrases() {
        for (String line : WordTable.lines(CountPhrases.class, "count-phrases.txt")) {
            String[] parts = line.split("\\s+");
            String[] ends = parts[1].split("-");
            boolean counts = ends.length == 2;
            Phrase phrase = new Phrase(
                    Effect.valueOf(parts[0]),
                    counts ? Double.parseDouble(ends[0]) : 0,
                    counts ? Double.parseDouble(ends[1]) : 0,
                    Arrays.asList(parts).subList(2, parts.length));
            byFirstWord.computeIfAbsent(parts[2], w -> new ArrayList<>()).add(phrase);
        }
        byFirstWord
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(Phrase::length).reversed()));
    }

    /** The longest phrase of these effects that stands here. */
    Optional<Phrase> at(List<Word> words, int at, Set<Effect> effects) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        for (Phrase phrase : byFirstWord.getOrDefault(words.get(at).text(), List.of())) {
            if (effects.contains(phrase.effect()) && stands(phrase.words(), words, at)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static boolean stands(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(at + i).is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
