package org.sayso.reader.time;

import java.util.Set;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Where the clause around a word stands in time. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final Set<String> FUTURE_WORDS = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> FUTURE_HEADS =
            Set.of("schedule", "plan", "expect", "due", "set", "slate", "vow", "intend", "hope");

    /*
     * Matches the nearest verb above the word: "will arrive on Friday" is future, "arrived on Friday" past, "the talks on Friday" whatever the
     * sentence's verb says. Gets wrong: "was to meet on Friday and did".
     */
    static Tense around(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps <= sentence.size(); steps++) {
            if (at.isVerb()) {
                return ofVerb(sentence, at);
            }
            if (at.head() < 0) {
                return OPEN;
            }
            at = sentence.token(at.head());
        }
        return OPEN;
    }

    private static Tense ofVerb(Sentence sentence, Token verb) {
        boolean infinitive = false;
        for (Token child : sentence.children(verb)) {
            if (FUTURE_WORDS.contains(child.word().toLowerCase(java.util.Locale.ROOT))
                    && child.relation().startsWith("aux")) {
                return FUTURE;
            }
            infinitive |= child.tag().equals("TO");
        }
        if (infinitive) {
            boolean planned = sentence.head(verb)
                    .map(h -> FUTURE_HEADS.contains(h.lemma()))
                    .orElse(false);
            return planned ? FUTURE : OPEN;
        }
        return switch (verb.tag()) {
            case "VBD", "VBN" -> PAST;
            default -> OPEN;
        };
    }
}
