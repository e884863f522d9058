package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Span;

/** Keeps what stands inside a saying from running over the source that closes it. */
final class ClosingCues {

    /*
     * "The raid is believed to be the worst for years the council said": the council says all of it, so what is believed ends before "the council".
     * Where the content of one attribution stands wholly left of its own source, and another one, whose cue lies in that content, takes that
     * source in, the other is cut. Gets wrong: nothing known; where the closing cue is itself wrong both are.
     */

    private ClosingCues() {}

    static List<Draft> respected(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft cut = draft;
            for (Draft closing : drafts) {
                if (closing != draft && closes(closing, cut)) {
                    cut = cutBefore(cut, closing);
                }
            }
            result.add(cut);
        }
        return result;
    }

    private static boolean closes(Draft closing, Draft other) {
        Span source = closing.source();
        if (source == null || closing.cue() == null || other.cue() == null) {
            return false;
        }
        Span said = closing.contentExtent();
        return said.end() <= Math.min(source.start(), closing.cue().start())
                && said.contains(other.cue())
                && other.content().getLast().contains(source);
    }

    private static Draft cutBefore(Draft draft, Draft closing) {
        int end = closing.contentExtent().end();
        List<Span> pieces = new ArrayList<>();
        for (Span piece : draft.content()) {
            if (piece.end() <= end) {
                pieces.add(piece);
            } else if (piece.start() < end) {
                pieces.add(new Span(piece.start(), end));
            }
        }
        return pieces.isEmpty() ? draft : draft.withContent(pieces);
    }
}
