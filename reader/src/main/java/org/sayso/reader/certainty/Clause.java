package org.sayso.reader.certainty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** Questions about one sentence's tree that the rules of this package share. Relations are Universal Dependencies version 2, as CoreNLP gives them. */
record Clause(Sentence sentence) {

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "both", "its", "their", "his", "her", "our", "my", "your");
    private static final Set<String> MODALS = Set.of("MD");

    static String relation(Token token) {
        int colon = token.relation().indexOf(':');
        return colon < 0 ? token.relation() : token.relation().substring(0, colon);
    }

    static boolean is(Token token, String... lemmas) {
        return Set.of(lemmas).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    Optional<Token> head(Token token) {
        return sentence.head(token);
    }

    List<Token> children(Token token, String... relations) {
        return sentence.children(token, relations);
    }

    boolean hasChild(Token token, String... relations) {
        return sentence.child(token, relations).isPresent();
    }

    boolean isDefinite(Token noun) {
        return children(noun, "det", "nmod:poss").stream()
                .anyMatch(t -> DEFINITE.contains(t.lemma().toLowerCase(Locale.ROOT))
                        || t.relation().equals("nmod:poss"));
    }

    boolean isPassive(Token verb) {
        return hasChild(verb, "aux:pass");
    }

    /** "is surrounded", "are accused". */
    boolean isPresentPassive(Token verb) {
        return children(verb, "aux:pass").stream().anyMatch(t -> t.tag().matches("VBZ|VBP"))
                && auxiliaries(verb).isEmpty();
    }

    /** Without those of the passive. */
    List<Token> auxiliaries(Token verb) {
        return children(verb, "aux").stream()
                .filter(t -> t.relation().equals("aux"))
                .toList();
    }

    boolean hasCopula(Token token) {
        return hasChild(token, "cop");
    }

    boolean isPerfect(Token verb) {
        return children(verb, "aux").stream().anyMatch(t -> is(t, "have", "'ve"));
    }

    /** "is fighting", "has been fighting", "were being held". */
    boolean isProgressive(Token verb) {
        List<Token> auxiliaries = children(verb, "aux", "aux:pass");
        return verb.tag().equals("VBG") && auxiliaries.stream().anyMatch(t -> is(t, "be", "'s", "'re"))
                || auxiliaries.stream().anyMatch(t -> t.tag().equals("VBG") && is(t, "be"));
    }

    Optional<Token> modal(Token token) {
        return children(token, "aux").stream()
                .filter(t -> MODALS.contains(t.tag()))
                .findFirst();
    }

    boolean hasModal(Token token, String lemma) {
        return modal(token).filter(m -> is(m, lemma)).isPresent();
    }

    boolean isFinite(Token token) {
        if (token.tag().matches("VBD|VBZ|VBP")) {
            return true;
        }
        return children(token, "aux", "aux:pass", "cop").stream()
                .anyMatch(t -> t.tag().matches("VBD|VBZ|VBP|MD"));
    }

    boolean isPast(Token token) {
        if (token.tag().equals("VBD")) {
            return true;
        }
        return children(token, "aux", "aux:pass", "cop").stream()
                .anyMatch(t -> t.tag().equals("VBD"));
    }

    boolean isInfinitive(Token token) {
        boolean bare =
                children(token, "mark", "aux").stream().anyMatch(t -> t.tag().equals("TO") || is(t, "to"));
        return (bare || token.tag().equals("VB") && isTo(token.index() - 1))
                && !token.tag().equals("VBG")
                && !isFinite(token);
    }

    boolean isTo(int index) {
        return index >= 0 && index < sentence.size() && is(sentence.token(index), "to");
    }

    /** "for the army to leave": the noun is a subject indeed. */
    boolean isOpenedByFor(Token noun) {
        return noun.isNoun()
                && head(noun).stream()
                        .flatMap(verb -> children(verb, "mark").stream())
                        .anyMatch(t -> is(t, "for") && t.index() < noun.index());
    }

    /** "They were to be moved". */
    boolean isDestined(Token verb) {
        return verb.tag().matches("VB|VBN")
                && hasChild(verb, "cop", "aux")
                && children(verb, "mark").stream().anyMatch(t -> t.tag().equals("TO"))
                && isFinite(verb);
    }

    /** The marks of a clause or the prepositions of a noun, each with its fixed parts: {@code in_case_of}. */
    List<String> markers(Token token, String... relations) {
        return children(token, relations).stream().map(this::joined).toList();
    }

    /* "in case of attack", where the parser makes "case" a noun of its own */
    private Optional<String> bareCase(Token marker) {
        return head(marker)
                .flatMap(this::head)
                .filter(noun -> is(marker, "of") && is(noun, "case", "event") && !hasChild(noun, "amod", "nummod"))
                .filter(noun -> children(noun, "case").stream().anyMatch(t -> is(t, "in")))
                .map(noun -> is(noun, "case") ? "in_case_of" : "in_the_event_of");
    }

    private String joined(Token marker) {
        return bareCase(marker).orElseGet(() -> withFixedParts(marker));
    }

    private String withFixedParts(Token marker) {
        String rest = children(marker, "fixed").stream()
                .map(t -> "_" + t.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return marker.lemma().toLowerCase(Locale.ROOT) + rest;
    }

    boolean isIfClause(Token verb) {
        return children(verb, "mark").stream().anyMatch(t -> is(t, "if", "whether"));
    }

    /** A clause opened by if, whether, or a question word. */
    boolean isQuestionClause(Token verb) {
        return isIfClause(verb) || isOpenedByQuestionWord(verb);
    }

    private boolean isOpenedByQuestionWord(Token verb) {
        return sentence.tokens().stream()
                .filter(t -> t.tag().matches("W(P|DT|RB|P\\$)") && !is(t, "that"))
                .anyMatch(t -> t.index() < verb.index() && hangsClosely(t, verb));
    }

    /** At most two steps below the verb: "who did", "how many fled". */
    private boolean hangsClosely(Token token, Token verb) {
        return head(token).stream()
                .anyMatch(h -> h.equals(verb)
                        || head(h).stream()
                                .anyMatch(g -> g.equals(verb)
                                        || head(g).filter(verb::equals).isPresent()));
    }
}
