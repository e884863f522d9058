package org.sayso.ledger;

import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.OriginLine;
import org.sayso.model.Reliability;
import org.sayso.model.SourceKind;

/**
 * An origin as a list shows it.
 *
 * @param claims number of claims that come down to it
 * @param events number of events that it stands behind
 * @param alone number of those where it is the only independent origin
 * @param disputed number of those on which claims disagree
 * @param reliability what a person holds of it; null where nobody has graded it
 */
public record OriginView(
        String id,
        String name,
        SourceKind kind,
        boolean named,
        int claims,
        int events,
        int alone,
        int disputed,
        @Nullable Reliability reliability) {

    /** @param reliability null where nobody has graded it */
    public static OriginView of(OriginLine line, @Nullable Reliability reliability) {
        return new OriginView(
                line.id(),
                line.name(),
                line.kind(),
                line.named(),
                line.claims(),
                line.events(),
                line.alone(),
                line.disputed(),
                reliability);
    }
}
