package org.sayso.reader.event;

import org.sayso.reader.syntax.Token;

/** What a trigger looks like in its sentence, for the lexicon's {@code is:} conditions. */
final class Shapes {

    private final SentenceView view;

    Shapes(SentenceView view) {
        this.view = view;
    }

    boolean holds(String shape, Token head) {
        return switch (shape) {
            case "compound" -> head.relation().equals("compound") && head.head() > head.index();
            case "attributive" -> head.relation().equals("amod") && head.head() > head.index();
            case "plural" -> head.tag().endsWith("S");
            case "definite" -> isDefinite(head);
            case "gerund" -> head.tag().equals("VBG");
            case "nmod" -> head.relation().equals("nmod");
            case "after-deal" ->
                head.relation().startsWith("acl")
                        && view.tree()
                                .head(head)
                                .filter(h -> view.is("deal-noun", h))
                                .isPresent();
            default -> throw new IllegalArgumentException("no shape " + shape);
        };
    }

    private boolean isDefinite(Token head) {
        return view.tree().child(head, "nmod:poss").isPresent()
                || view.tree()
                        .child(head, "det")
                        .filter(d -> view.is("definite", d))
                        .isPresent();
    }
}
