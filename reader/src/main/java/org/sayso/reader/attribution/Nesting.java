package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.model.Span;

/**
 * Settles what stands inside what: an attribution stands inside the one with the smallest content that holds its cue, source and content.
 *
 * <p>Content that begins inside another's and runs past its end is cut to it. Sweeps once over the report in order of the text.
 */
final class Nesting {

    /**
     * @param drafts in order of the text
     * @param outer for each draft the position of the one it stands inside; -1 at the outermost level
     */
    record Result(List<Draft> drafts, int[] outer) {}

    private static final Comparator<Draft> ORDER = Comparator.<Draft>comparingInt(
                    d -> d.contentExtent().start())
            .thenComparingInt(d -> -d.contentLength())
            .thenComparingInt(d -> d.cue() == null ? -1 : d.cue().start());

    private static final int LONGEST_PRONOUN = 4;

    private Nesting() {}

    static Result of(Passage passage, List<Draft> drafts) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(ORDER);
        int[] outer = new int[sorted.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            int start = sorted.get(i).contentExtent().start();
            open.removeIf(o -> sorted.get(o).contentExtent().end() <= start);
            outer[i] = holder(passage, sorted, open, i);
            open.add(i);
        }
        return new Result(sorted, outer);
    }

    private static int holder(Passage passage, List<Draft> sorted, List<Integer> open, int i) {
        int best = -1;
        for (int o : open) {
            Draft outer = sorted.get(o);
            boolean smaller =
                    best < 0 || outer.contentLength() < sorted.get(best).contentLength();
            if (smaller && holds(outer, sorted.get(i)) && !isSameName(passage, outer, sorted.get(i))) {
                best = o;
            }
        }
        return best;
    }

    /* Nobody quotes himself by name: "Ada Lund denied P, saying Q", where the text has lost its full stops. */
    private static boolean isSameName(Passage passage, Draft outer, Draft inner) {
        return outer.source() != null
                && inner.source() != null
                && inner.source().length() > LONGEST_PRONOUN
                && passage.slice(outer.source()).equals(passage.slice(inner.source()));
    }

    private static boolean holds(Draft outer, Draft inner) {
        Span cue = inner.cue();
        if (cue != null && !outer.contentHolds(cue)) {
            return false;
        }
        if (cue == null && inner.source() != null && !outer.contentHolds(inner.source())) {
            return false;
        }
        boolean all = inner.content().stream().allMatch(outer::contentHolds);
        return all && (cue != null || inner.source() != null || inner.contentLength() < outer.contentLength());
    }
}
