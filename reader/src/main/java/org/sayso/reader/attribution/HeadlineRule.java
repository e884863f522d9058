package org.sayso.reader.attribution;

import java.util.List;
import org.sayso.reader.syntax.Token;

/**
 * Headlines without a verb of saying: "Raids kill twelve in the north: activists" and "Ministry: raids kill twelve".
 *
 * <p>Only in lines that end without a full stop, with a short nameless clause or name on one side of the colon. Gets wrong: place-name headings
 * ("Aleppo: streets empty"), left out where the name is a place.
 */
final class HeadlineRule implements CueRule {

    private static final int LONGEST_LINE = 30;
    private static final int LONGEST_SOURCE = 5;

    private final SourceKinds kinds;

    HeadlineRule(SourceKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public void find(Passage passage, SentenceTree tree, List<Draft> found) {
        if (tree.size() > LONGEST_LINE || tree.token(tree.size() - 1).word().equals(".")) {
            return;
        }
        for (int i = 1; i < tree.size() - 1; i++) {
            if (tree.word(i).equals(":")) {
                if (isSource(tree, i + 1, tree.size()) && tree.hasVerb(0, i)) {
                    propose(tree, new Range(i + 1, tree.size()), new Range(0, i), found);
                } else if (isSource(tree, 0, i) && tree.hasVerb(i + 1, tree.size())) {
                    propose(tree, new Range(0, i), new Range(i + 1, tree.size()), found);
                }
                return;
            }
        }
    }

    private static void propose(SentenceTree tree, Range source, Range content, List<Draft> found) {
        ContentEdges.span(tree, source.from(), source.to())
                .ifPresent(by -> ContentEdges.span(tree, content.from(), content.to())
                        .ifPresent(span -> found.add(new Draft(by, null, List.of(span), "headline", null, null))));
    }

    private boolean isSource(SentenceTree tree, int from, int to) {
        if (to - from > LONGEST_SOURCE || to <= from || tree.hasVerb(from, to)) {
            return false;
        }
        int last = to - 1;
        while (last > from && ContentEdges.isEdge(tree, last)) {
            last--;
        }
        Token head = tree.token(last);
        String ner = head.ner();
        return ner.equals("PERSON") || ner.equals("ORGANIZATION") || head.isNoun() && kinds.isSourceNoun(head.lemma());
    }
}
