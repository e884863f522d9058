package org.sayso.reader.certainty;

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
     */
    static Optional<Attachment> of(Clause clause, Token child, Signatures signatures) {
        return clause.head(child).map(head -> {
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

    private static Attachment loose(Clause clause, Token child, Token head) {
        Optional<Token> above = clause.head(head);
        if (child.tag().equals("VBG")) {
            boolean underPreposition = head.tag().matches("IN|TO") && above.isPresent();
            return underPreposition
                    ? new Attachment(above.get(), head.lemma().toLowerCase(java.util.Locale.ROOT))
                    : new Attachment(head, head.isVerb() ? Complement.ING : Complement.SAME);
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

    private static boolean isStrayGerund(Clause clause, Token child, Token head) {
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
