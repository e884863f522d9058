package org.sayso.reader.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.reader.word.Word;
import org.sayso.reader.word.WordTable;

/** The prefixes of {@code time-edges.txt}: "early", "the end of", "mid-". Immutable. */
final class Prefixes {

    private record Prefix(PeriodPart part, List<String> words) {}

    /** A prefix that stands somewhere, and how many words it takes. */
    record Found(PeriodPart part, int length) {}

    private final Map<String, List<Prefix>> byFirstWord = new HashMap<>();

    Prefixes() {
        for (String line : WordTable.lines(Prefixes.class, "time-edges.txt")) {
            String[] parts = line.split("\\s+");
            Prefix prefix = new Prefix(
                    PeriodPart.valueOf(parts[0]), Arrays.asList(parts).subList(1, parts.length));
            byFirstWord.computeIfAbsent(parts[1], w -> new ArrayList<>()).add(prefix);
        }
    }

    List<Found> at(List<Word> words, int at) {
        List<Found> found = new ArrayList<>();
        for (Prefix prefix : byFirstWord.getOrDefault(words.get(at).text(), List.of())) {
            int length = prefix.words().size();
            if (at + length < words.size() && stands(prefix.words(), words, at)) {
                found.add(new Found(prefix.part(), length));
            }
        }
        return found;
    }

    private static boolean stands(List<String> prefix, List<Word> words, int at) {
        for (int i = 0; i < prefix.size(); i++) {
            if (!words.get(at + i).is(prefix.get(i))) {
                return false;
            }
        }
        return true;
    }
}
