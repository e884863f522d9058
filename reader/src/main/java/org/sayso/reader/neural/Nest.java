package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Span;

/** Tells for each attribution which other one it stands inside: the one with the shortest content that holds all of its content and its cue or source. */
final class Nest {

    private Nest() {}

    static List<TrainedAttribution> nested(List<TrainedAttribution> flat) {
        List<TrainedAttribution> nested = new ArrayList<>();
        for (TrainedAttribution inner : flat) {
            int best = -1;
            for (int i = 0; i < flat.size(); i++) {
                TrainedAttribution outer = flat.get(i);
                if (holds(outer, inner)
                        && (best < 0 || outer.contentLength() < flat.get(best).contentLength())) {
                    best = i;
                }
            }
            nested.add(inner.withInside(best));
        }
        return nested;
    }

    /* Only a longer content holds another, so nothing stands inside itself by a detour. */
    private static boolean holds(TrainedAttribution outer, TrainedAttribution inner) {
        return outer != inner
                && outer.contentLength() > inner.contentLength()
                && inner.content().stream().allMatch(span -> holds(outer, span))
                && marks(inner).stream().allMatch(span -> holds(outer, span));
    }

    private static List<Span> marks(TrainedAttribution attribution) {
        List<Span> marks = new ArrayList<>();
        if (attribution.cue() != null) {
            marks.add(attribution.cue());
        } else if (attribution.source() != null) {
            marks.add(attribution.source());
        }
        return marks;
    }

    private static boolean holds(TrainedAttribution outer, Span span) {
        return outer.content().stream().anyMatch(c -> c.contains(span));
    }
}
