package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Span;

/**
 * Keeps a title with its source out of what somebody says in the sentence that it was run into.
 *
 * <p>Example: "Raids kill twelve Monitor Twelve people died on Monday a monitor said." is the title's say-so and, from "Twelve people" on, the monitor's; without this the
 * one would stand inside the other. Gets wrong: nothing known; where the title's source is wrong, the saying begins too late.
 */
final class RunInTitles {

    private RunInTitles() {}

    /** @param drafts those of one sentence */
    static List<Draft> cutOff(SentenceTree tree, List<Draft> drafts) {
        Optional<Draft> title = drafts.stream().filter(RunInTitles::isTitle).findFirst();
        return title.map(t ->
                        drafts.stream().map(d -> d == t ? d : after(t, d, tree)).toList())
                .orElse(drafts);
    }

    /* "Raids kill twelve Monitor": no cue, and the source at the end. */
    private static boolean isTitle(Draft draft) {
        Span source = draft.source();
        return draft.rule().equals(HeadlineRule.ID)
                && source != null
                && draft.contentExtent().end() <= source.start();
    }

    private static Draft after(Draft title, Draft draft, SentenceTree tree) {
        Span source = title.source();
        Span first = draft.content().getFirst();
        if (source == null
                || draft.cue() == null
                || first.start() > title.contentExtent().start()
                || !first.contains(source)) {
            return draft;
        }
        return rest(tree, source.end(), first.end())
                .map(cut -> draft.withContent(cut(cut, draft.content())))
                .orElse(draft);
    }

    private static Optional<Span> rest(SentenceTree tree, int start, int end) {
        int from = 0;
        while (from < tree.size() && tree.token(from).span().start() < start) {
            from++;
        }
        int to = from;
        while (to < tree.size() && tree.token(to).span().end() <= end) {
            to++;
        }
        return ContentEdges.span(tree, from, to);
    }

    private static List<Span> cut(Span first, List<Span> content) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.set(0, first);
        return pieces;
    }
}
