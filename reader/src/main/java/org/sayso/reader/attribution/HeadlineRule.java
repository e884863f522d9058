package org.sayso.reader.attribution;

import java.util.List;
import java.util.Set;
import org.sayso.reader.syntax.Token;

/**
 * Headlines without a verb of saying: "Raids kill twelve in the north: activists" and "Ministry: raids kill twelve".
 *
 * <p>Only in lines that end without a full stop, with a short nameless clause or name on one side of the colon. Gets wrong: place-name headings
 * ("Aleppo: streets empty"), left out where the name is a place.
 */
final class HeadlineRule implements CueRule {

    static final String ID = "headline";

    private static final int LONGEST_LINE = 30;
    private static final int LONGEST_SOURCE = 5;

    private static final int TITLE_LINES = 2;
    private static final Set<String> TITLE_SOURCES = Set.of(
            "monitor",
            "monitors",
            "ngo",
            "observatory",
            "activists",
            "officials",
            "police",
            "sana",
            "residents",
            "witnesses",
            "rescuers",
            "report",
            "reports");

    private final SourceKinds kinds;

    HeadlineRule(SourceKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public void find(Passage passage, SentenceTree tree, List<Draft> found) {
        if (tree.sentence().index() < TITLE_LINES) {
            bareTitle(tree, found);
        }
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

    /* "Raids kill twelve in the north NGO": titles whose colon or dash was lost on the way, in the first lines of a report only. */
    private void bareTitle(SentenceTree tree, List<Draft> found) {
        for (int i = 3; i < Math.min(tree.size(), LONGEST_LINE); i++) {
            int to = titleSourceEnd(tree, i);
            if (to > 0 && endsTitle(tree, to) && !leadsIn(tree, i) && (tree.hasVerb(0, i) || hasNumber(tree, i))) {
                int content = ContentEdges.isEdge(tree, i - 1) ? i - 1 : i;
                propose(tree, new Range(i, to), new Range(0, content), found);
                return;
            }
        }
    }

    private static int titleSourceEnd(SentenceTree tree, int i) {
        String word = tree.word(i);
        if (word.equals("state")
                && (tree.word(i + 1).equals("tv")
                        || tree.word(i + 1).equals("media")
                        || tree.word(i + 1).equals("television"))) {
            return i + 2;
        }
        return TITLE_SOURCES.contains(word) ? i + 1 : -1;
    }

    private static boolean endsTitle(SentenceTree tree, int to) {
        if (to >= tree.size() || ContentEdges.isEdge(tree, to) && !tree.word(to).equals(",")) {
            return true;
        }
        String next = tree.token(to).word();
        return Character.isUpperCase(next.codePointAt(0)) && !tree.isTag(to, "VB") && !next.equals("TV");
    }

    private static boolean leadsIn(SentenceTree tree, int i) {
        return tree.isTag(i - 1, "DT")
                || tree.isTag(i - 1, "JJ")
                || tree.isTag(i - 1, "IN")
                || tree.isTag(i - 1, "CC")
                || tree.isTag(i - 1, "TO")
                || tree.isTag(i - 1, "POS")
                || tree.isTag(i - 1, "PRP");
    }

    private static boolean hasNumber(SentenceTree tree, int to) {
        for (int i = 0; i < to; i++) {
            if (tree.isTag(i, "CD")) {
                return true;
            }
        }
        return false;
    }

    private static void propose(SentenceTree tree, Range source, Range content, List<Draft> found) {
        ContentEdges.span(tree, source.from(), source.to())
                .ifPresent(by -> ContentEdges.span(tree, content.from(), content.to())
                        .ifPresent(span -> found.add(new Draft(by, null, List.of(span), ID, null, null))));
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
