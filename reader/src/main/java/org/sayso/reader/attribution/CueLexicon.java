package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.SourceKind;
import org.sayso.model.Stance;

/** The words that give a say-so away, as the data files of this package list them. Immutable, shared. */
final class CueLexicon {

    static final CueLexicon STANDARD = new CueLexicon();

    /** Which subjects a verb takes. */
    enum Sort {
        SAY,
        THINK,
        SHOW
    }

    /** One way in which a verb passes something on. */
    record VerbCue(Set<String> frames, Stance stance, Sort sort) {
        boolean takes(String frame) {
            return frames.contains(frame);
        }
    }

    /** A noun that names a say-so, with the kind of its source where that is not named. */
    record NounCue(Set<String> frames, Stance stance, SourceKind kind) {}

    /** A participle that hides a source, with the complements it takes. */
    record PassiveCue(Set<String> complements, Stance stance) {}

    private final Map<String, List<VerbCue>> verbs = new HashMap<>();
    private final Map<String, NounCue> nouns = new HashMap<>();
    private final Map<String, PassiveCue> passives = new HashMap<>();
    private final Map<String, Stance> hedgeAdverbs = new HashMap<>();
    private final Map<String, Stance> hedgeAdjectives = new HashMap<>();
    private final Map<String, Set<String>> phrases = new HashMap<>();

    private CueLexicon() {
        for (String[] row : WordTable.rows("verbs.tsv")) {
            VerbCue cue = new VerbCue(
                    Set.copyOf(List.of(row[1].split(","))),
                    Stance.ofWire(row[2]),
                    Sort.valueOf(row[3].toUpperCase(java.util.Locale.ROOT)));
            verbs.computeIfAbsent(row[0], k -> new ArrayList<>()).add(cue);
        }
        for (String[] row : WordTable.rows("nouns.tsv")) {
            nouns.put(
                    row[0],
                    new NounCue(
                            Set.copyOf(List.of(row[1].split(","))), Stance.ofWire(row[2]), SourceKind.ofWire(row[3])));
        }
        for (String[] row : WordTable.rows("passives.tsv")) {
            passives.put(row[0], new PassiveCue(Set.copyOf(List.of(row[1].split(","))), Stance.ofWire(row[2])));
        }
        for (String[] row : WordTable.rows("hedges.tsv")) {
            (row[1].equals("adverb") ? hedgeAdverbs : hedgeAdjectives).put(row[0], Stance.ofWire(row[2]));
        }
        for (String[] row : WordTable.rows("said-phrases.tsv")) {
            phrases.put(row[0], Set.copyOf(List.of(row[1].split(" "))));
        }
    }

    List<VerbCue> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    Optional<NounCue> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    Optional<PassiveCue> passive(String lemma) {
        return Optional.ofNullable(passives.get(lemma));
    }

    Optional<Stance> hedgeAdverb(String word) {
        return Optional.ofNullable(hedgeAdverbs.get(word));
    }

    Optional<Stance> hedgeAdjective(String word) {
        return Optional.ofNullable(hedgeAdjectives.get(word));
    }

    /** True where the word is listed under this sort of the phrase file. */
    boolean is(String sort, String word) {
        return phrases.getOrDefault(sort, Set.of()).contains(word);
    }
}
