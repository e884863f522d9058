package org.sayso.ledger.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.model.Decision;

/**
 * What people decided about which origins are one and which are not. Decisions hold one after the other, so a later one speaks of the origins as
 * the earlier ones left them.
 */
public final class OriginAliases {

    /** Nobody has decided anything. */
    public static final OriginAliases NONE = new OriginAliases(List.of());

    private final List<Decision> steps = new ArrayList<>();

    private OriginAliases(List<Decision> decisions) {
        for (Decision decision : decisions) {
            switch (decision) {
                case Decision.SameOrigin same -> join(same);
                case Decision.DifferentOrigin different -> steps.add(different);
                default -> {}
            }
        }
    }

    /** @param decisions that hold, oldest first; those about other things are passed over */
    public static OriginAliases of(List<Decision> decisions) {
        return new OriginAliases(decisions);
    }

    private void join(Decision.SameOrigin same) {
        String one = of(same.one());
        String other = of(same.other());
        if (!one.equals(other)) {
            steps.add(new Decision.SameOrigin(one, other));
        }
    }

    /** The origin that stands for this one, in whatever report. */
    public String of(String origin) {
        return of(origin, "");
    }

    /** The origin that stands for this one in a report. */
    public String of(String origin, String report) {
        String now = origin;
        for (Decision step : steps) {
            if (step instanceof Decision.SameOrigin same && now.equals(same.other())) {
                now = same.one();
            } else if (step instanceof Decision.DifferentOrigin different
                    && now.equals(different.origin())
                    && report.equals(different.report())) {
                now = different.ownId();
            }
        }
        return now;
    }

    /** Every id that may have become this origin, with itself. */
    public Set<String> behind(String origin) {
        Set<String> ids = new TreeSet<>(Set.of(origin));
        for (Decision step : steps.reversed()) {
            if (step instanceof Decision.SameOrigin same && ids.contains(same.one())) {
                ids.add(same.other());
            } else if (step instanceof Decision.DifferentOrigin different && ids.contains(different.ownId())) {
                ids.add(different.origin());
            }
        }
        return ids;
    }
}
