package org.sayso.reader.certainty;

import java.util.List;
import java.util.Optional;
import org.sayso.reader.syntax.Token;

/**
 * What governs a word, and how: the parser's answer, with its commonest slips put right.
 *
 * @param governor the governing word
 * @param complement as {@link Complement} names it
 */
record Attachment(Token governor, String complement) {

    /*
     * Slips of CoreNLP's basic dependencies that are put right here:
     * "announced a plan to strike": the infinitive belongs to the plan. "avoid harming civilians": the gerund is no adjective of its object.
     * "prevented from entering", "left without firing": the gerund hangs under the preposition. "marched north to take hostages": the infinitive
     * hangs under its own object.
     * "for failing to prevent attacks", "with their offensive to take the town": the word before "to" hangs as a subject under the infinitive, which
     * takes its place; here the infinitive goes back under it.
     */
    static Optional<Attachment> of(Clause clause, Token child, Signatures signatures) {
        return clause.head(child).map(head -> {
            if (isDisplaced(clause, child)) {
                return inPlaceOf(clause, head);
            }
            if (isSubjectOfModal(clause, child)) {
                Token modal = clause.sentence().token(child.index() + 1);
                return new Attachment(clause.head(modal).orElseThrow(), Complement.of(clause, child, "nsubj"));
            }
            Optional<Token> before = beforeTo(clause, child, signatures);
            if (before.isPresent()) {
                return new Attachment(before.get(), Complement.TO);
            }
            if (child.relation().equals("dep")) {
                return loose(clause, child, head);
            }
            if (isStrayGerund(clause, child, head)) {
                return gerund(clause, head);
            }
            String complement = Complement.of(clause, child);
            return new Attachment(
                    plan(clause, child, head, complement, signatures).orElse(head), complement);
        });
    }

    /* A noun or gerund that the parser made the subject of the infinitive right behind it. */
    static boolean isDisplaced(Clause clause, Token child) {
        return child.relation().equals("nsubj")
                && clause.head(child)
                        .filter(verb -> clause.isInfinitive(verb)
                                && verb.index() > child.index() + 1
                                && clause.isTo(child.index() + 1)
                                && clause.head(verb).isPresent()
                                && !clause.isOpenedByFor(child))
                        .isPresent();
    }

    /* "warned the toll may rise": made the object of "warned" for want of a "that". */
    private static boolean isSubjectOfModal(Clause clause, Token child) {
        int next = child.index() + 1;
        return child.relation().equals("obj")
                && next < clause.sentence().size()
                && clause.sentence().token(next).tag().equals("MD")
                && clause.head(clause.sentence().token(next))
                        .filter(verb -> !verb.equals(clause.head(child).orElse(null)))
                        .isPresent();
    }

    private static Attachment inPlaceOf(Clause clause, Token verb) {
        Token governor = clause.head(verb).orElseThrow();
        List<String> prepositions = clause.markers(verb, "mark", "case").stream()
                .filter(word -> !word.equals("to"))
                .toList();
        if (!prepositions.isEmpty()) {
            return new Attachment(governor, prepositions.getFirst());
        }
        boolean subject = Clause.relation(verb).equals("csubj");
        return new Attachment(governor, subject ? Complement.SUBJECT : Complement.OBJECT);
    }

    /** The plan, bid or gerund right before "to", whatever the parser hangs the infinitive on. */
    private static Optional<Token> beforeTo(Clause clause, Token child, Signatures signatures) {
        int to = child.index() - 1;
        while (to > 0 && clause.sentence().token(to).tag().startsWith("RB")) {
            to--;
        }
        if (!child.tag().equals("VB") || to < 1 || !clause.isTo(to)) {
            return Optional.empty();
        }
        Token before = clause.sentence().token(to - 1);
        boolean gerund = before.tag().equals("VBG") && isDisplaced(clause, before);
        boolean plan = before.isNoun()
                && !before.equals(clause.head(child).orElse(null))
                && signatures.exact(before, Complement.TO).isPresent();
        return gerund || plan ? Optional.of(before) : Optional.empty();
    }

    /* "what we believe will lead to talks": a finite verb without a subject right after the verb that embeds it. */
    private static boolean isRightAfter(Clause clause, Token child, Token head) {
        int first =
                clause.children(child, "aux").stream().mapToInt(Token::index).reduce(child.index(), Math::min);
        return child.isVerb()
                && head.isVerb()
                && head.index() == first - 1
                && clause.isFinite(child)
                && clause.children(child, "nsubj").isEmpty();
    }

    private static Attachment loose(Clause clause, Token child, Token head) {
        Optional<Token> above = clause.head(head);
        if (child.tag().equals("VBG")) {
            boolean underPreposition = head.tag().matches("IN|TO") && above.isPresent();
            return underPreposition
                    ? new Attachment(above.get(), head.lemma().toLowerCase(java.util.Locale.ROOT))
                    : new Attachment(head, head.isVerb() ? Complement.ING : Complement.SAME);
        }
        if (isRightAfter(clause, child, head)) {
            return new Attachment(head, Complement.THAT);
        }
        boolean afterTo = child.tag().equals("VB")
                && child.index() > 0
                && Clause.is(clause.sentence().token(child.index() - 1), "to");
        if (afterTo) {
            return new Attachment(
                    head.index() > child.index() && above.isPresent() ? above.get() : head, Complement.TO);
        }
        return new Attachment(head, Complement.SAME);
    }

    /** "by continuing this fight": a gerund that the parser takes for an adjective of its own object. */
    static boolean isStrayGerund(Clause clause, Token child, Token head) {
        return child.relation().equals("amod")
                && child.tag().equals("VBG")
                && child.index() < head.index()
                && clause.children(head, "det", "nmod:poss").stream().noneMatch(t -> t.index() < child.index());
    }

    private static Attachment gerund(Clause clause, Token object) {
        boolean ofVerb = Clause.relation(object).equals("obj");
        return ofVerb
                ? new Attachment(clause.head(object).orElseThrow(), Complement.ING)
                : new Attachment(object, Complement.SAME);
    }

    private static Optional<Token> plan(
            Clause clause, Token child, Token head, String complement, Signatures signatures) {
        if (!complement.equals(Complement.TO) || !head.isVerb() || !child.isVerb()) {
            return Optional.empty();
        }
        return clause.children(head, "obj").stream()
                .filter(noun -> noun.index() < child.index()
                        && signatures.exact(noun, Complement.TO).isPresent())
                .findFirst();
    }
}
