package org.sayso.training;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.Attribution;
import org.sayso.reader.neural.TrainedAttribution;

/** What the encoder found, in the exchange format. */
final class LedgerAttributions {

    private LedgerAttributions() {}

    static List<Attribution> of(List<TrainedAttribution> found) {
        List<Attribution> all = new ArrayList<>();
        for (TrainedAttribution a : found) {
            all.add(new Attribution(
                    id(all.size()),
                    a.source(),
                    a.cue(),
                    a.content(),
                    a.inside() < 0 ? null : id(a.inside()),
                    a.kind(),
                    null,
                    a.stance()));
        }
        return all;
    }

    private static String id(int position) {
        return "a" + (position + 1);
    }
}
