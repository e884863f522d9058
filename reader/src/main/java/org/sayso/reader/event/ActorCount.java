package org.sayso.reader.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Whether one person or several did what is told apart by its doers alone: who defected, deserted, resigned.
 *
 * <p>"The first female officer has defected" is not "the defection of seven officers", and neither is told again by the other. A doer whose number the
 * words leave open ("the brigade", "the latest defection") goes with both. Types and persons: {@code actor-count.txt}.
 */
public enum ActorCount {
    ONE,
    SEVERAL,
    UNTOLD;

    private static final WordTable WORDS = WordTable.load(ActorCount.class, "actor-count.txt");

    public static ActorCount of(EventCandidate event) {
        if (!WORDS.has("told-by-doers", event.type().wire())) {
            return UNTOLD;
        }
        List<Span> doers = event.arguments().getOrDefault(Role.AGENT, List.of());
        if (doers.size() == 1) {
            return head(doers.getFirst(), event.sentence())
                    .map(head -> of(head, event.sentence()))
                    .orElse(UNTOLD);
        }
        return doers.size() > 1 || isPlural(event.head()) ? SEVERAL : UNTOLD;
    }

    public boolean clashesWith(ActorCount other) {
        return this != other && this != UNTOLD && other != UNTOLD;
    }

    private static ActorCount of(Token doer, Sentence sentence) {
        boolean joined = sentence.child(doer, "conj").filter(Token::isNoun).isPresent();
        if (isPlural(doer) || joined) {
            return SEVERAL;
        }
        boolean person = doer.ner().equals("PERSON")
                || WORDS.has("person", doer.lemma().toLowerCase(Locale.ROOT))
                || isUnknownName(doer, sentence);
        return doer.isNoun() && person ? ONE : UNTOLD;
    }

    /* "Almiqi": names of groups that nobody knows stand with "the". */
    private static boolean isUnknownName(Token doer, Sentence sentence) {
        return doer.tag().equals("NNP")
                && doer.ner().equals("O")
                && sentence.child(doer, "det").isEmpty();
    }

    /* The word of the phrase that hangs on something outside. */
    private static Optional<Token> head(Span phrase, Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(t -> phrase.contains(t.span()))
                .toList();
        return words.stream()
                .filter(t -> words.stream().noneMatch(other -> other.index() == t.head()))
                .filter(Token::isNoun)
                .findFirst();
    }

    private static boolean isPlural(Token token) {
        return token.tag().equals("NNS") || token.tag().equals("NNPS");
    }
}
