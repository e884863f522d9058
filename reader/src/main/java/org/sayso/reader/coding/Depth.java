package org.sayso.reader.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Tells how far a word stands from what its sentence is about: the sum of the steps up to the root, where side clauses cost most and the clause under
 * a verb of saying next to nothing ("officials said the army had shelled the town" is about the shelling).
 */
final class Depth {

    private static final WordTable WORDS = WordTable.load(Depth.class, "coding-words.txt");
    private static final double NOUN = 0.6;
    private static final double SAID = 0.1;
    private static final double SAYING = 0.05;
    private static final double CLAUSE = 1.0;
    private static final double OTHER = 0.8;
    private static final Map<String, Double> STEPS = Map.ofEntries(
            Map.entry("acl:relcl", 3.0),
            Map.entry("acl", 1.6),
            Map.entry("advcl", 2.0),
            Map.entry("xcomp", 0.8),
            Map.entry("conj", 0.7),
            Map.entry("obj", 0.5),
            Map.entry("nsubj:pass", 0.5),
            Map.entry("nsubj", 0.9),
            Map.entry("obl", 1.2),
            Map.entry("nmod", 1.2),
            Map.entry("nmod:poss", 1.2),
            Map.entry("compound", 2.0),
            Map.entry("amod", 2.0));
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final List<String> CLAUSES = List.of("ccomp", "parataxis", "dep");

    private Depth() {}

    static double of(Token word, Sentence sentence) {
        double depth = word.isNoun() ? NOUN : 0;
        depth += WORDS.has("saying", word.lemma()) ? SAYING : 0;
        depth += isMistakenRoot(word, sentence) ? STEPS.get("acl") : 0;
        Token at = word;
        for (Token above : sentence.ancestors(word)) {
            depth += isMistakenRoot(above, sentence) ? 0 : step(at.relation(), above);
            at = above;
        }
        return depth;
    }

    /* "A report released on Tuesday alleged": a participle taken for the verb of the sentence, with that verb below it. */
    static boolean isMistakenRoot(Token word, Sentence sentence) {
        return word.head() < 0
                && word.tag().equals("VBN")
                && sentence.child(word, "aux", "cop").isEmpty()
                && sentence.children(word, "dep").stream()
                        .anyMatch(t -> t.index() > word.index()
                                && FINITE.contains(t.tag())
                                && sentence.child(t, "nsubj").isEmpty());
    }

    private static double step(String relation, Token above) {
        if (CLAUSES.contains(relation)) {
            return WORDS.has("saying", above.lemma()) ? SAID : CLAUSE;
        }
        return STEPS.getOrDefault(relation, OTHER);
    }
}
