package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Whom or what claims come down to: the innermost end of their chains, the same across reports.
 *
 * @param id the same in every ledger that holds the same reports
 * @param name as fully as any report names it; the source's words where it is unnamed
 * @param named false for "activists", "a source": an origin of its own, merged with no other unless the text is copied
 * @param derivedFrom ids of the origins of the same event that this one rests on
 * @param independent whether it counts among the independent origins of the event
 * @param reliability F, which is all that a machine may say, or what a person set
 */
public record Origin(
        String id,
        String name,
        SourceKind kind,
        boolean named,
        @JsonProperty("derived_from") List<String> derivedFrom,
        boolean independent,
        Reliability reliability) {

    public Origin {
        derivedFrom = List.copyOf(derivedFrom);
        reliability = reliability == null ? Reliability.F : reliability;
    }

    public Origin graded(Reliability bySomebody) {
        return new Origin(id, name, kind, named, derivedFrom, independent, bySomebody);
    }
}
