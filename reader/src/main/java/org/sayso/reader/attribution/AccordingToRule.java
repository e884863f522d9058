package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Token;

/**
 * "According to X, P", "P, according to X" and "P, according to X, P"; also "in the words of", "citing X" at the end.
 *
 * <p>The content is the rest of the sentence, or what stands on the phrase's own side of a semicolon. Gets wrong: "according to plan", "according to their
 * size", left out only where the noun is not one that can say something.
 */
final class AccordingToRule implements CueRule {

    private static final Set<String> MEASURES =
            Set.of("plan", "plans", "size", "law", "schedule", "need", "needs", "age", "type", "rank");

    @Override
    public void find(Passage passage, SentenceTree tree, List<Draft> found) {
        for (int i = 0; i + 2 < tree.size(); i++) {
            if (tree.word(i).equals("according") && tree.word(i + 1).equals("to")) {
                propose(passage, tree, i, i + 2, found);
            }
        }
    }

    private static void propose(Passage passage, SentenceTree tree, int cue, int from, List<Draft> found) {
        int to = sourceEnd(tree, cue, from);
        Optional<Span> source = ContentEdges.span(tree, from, to);
        if (source.isEmpty() || MEASURES.contains(tree.word(to - 1)) && to - from == 1) {
            return;
        }
        List<Span> content = new ArrayList<>();
        int left = start(tree, cue);
        if (tree.hasVerb(left, cue) || cue - left > 2) {
            ContentEdges.span(tree, left, cue)
                    .map(s -> fromQuotationStart(passage, s))
                    .ifPresent(content::add);
        }
        boolean opens = content.isEmpty();
        if (opens
                || tree.word(to).equals(",")
                        && tree.hasVerb(to, end(tree, to))
                        && !tree.isTag(to + 1, "W")
                        && !tree.isTag(to + 1, "VBG")) {
            ContentEdges.span(tree, to, end(tree, to)).ifPresent(content::add);
        }
        if (!content.isEmpty()) {
            found.add(new Draft(source.get(), tree.span(cue, from), content, "according-to", null, null));
        }
    }

    private static Span fromQuotationStart(Passage passage, Span span) {
        return passage.quotations()
                .at(span.start())
                .filter(q -> q.inner().start() < span.start() && q.inner().end() <= span.end() + 2)
                .map(q -> new Span(q.inner().start(), span.end()))
                .orElse(span);
    }

    private static int sourceEnd(SentenceTree tree, int cue, int from) {
        Optional<Token> head =
                Optional.of(tree.token(cue).head()).filter(h -> h >= from).map(tree::token);
        int treeEnd = head.map(h -> tree.last(h.index()) + 1).orElse(tree.size());
        int end = from;
        boolean opensSentence = cue <= 1;
        while (end < treeEnd || end == from) {
            String word = tree.word(end);
            if (end > from
                    && (opensSentence && word.equals(",")
                            || word.equals(";")
                            || VerbContents.isQuoteMark(tree, end) && !tree.isTag(end, "POS"))) {
                break;
            }
            end++;
        }
        return head.isEmpty() ? commaAfter(tree, from) : Math.min(end, tree.size());
    }

    private static int commaAfter(SentenceTree tree, int from) {
        int end = from;
        while (end < tree.size()
                && !tree.word(end).equals(",")
                && !tree.word(end).equals(".")
                && !tree.word(end).equals(";")) {
            end++;
        }
        return end;
    }

    private static int start(SentenceTree tree, int cue) {
        for (int i = cue - 1; i >= 0; i--) {
            if (tree.word(i).equals(";")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int end(SentenceTree tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.word(i).equals(";")) {
                return i;
            }
        }
        return tree.size();
    }
}
