package org.sayso.model;

import java.util.List;

/**
 * Two claims about one event that cannot both hold.
 *
 * @param between the two claims, in order
 * @param values what each of them says of the field, in the same order
 */
public record Disagreement(DisagreementField field, List<ClaimId> between, List<String> values) {

    public Disagreement {
        between = List.copyOf(between);
        values = List.copyOf(values);
        if (between.size() != 2 || values.size() != 2) {
            throw new IllegalArgumentException("a disagreement is between two claims");
        }
    }
}
