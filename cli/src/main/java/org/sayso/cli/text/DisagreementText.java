package org.sayso.cli.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.model.Disagreement;

/** Disagreements, one line for each pair of values: {@code time: 2030-09-14 (lantern, valley-post) against 2030-09-15 (harbour-times)}. */
public final class DisagreementText {

    private DisagreementText() {}

    public static List<String> lines(List<Disagreement> disagreements) {
        Map<Values, Sides> byValues = new LinkedHashMap<>();
        for (Disagreement disagreement : disagreements) {
            Values values = new Values(
                    disagreement.field().wire(),
                    disagreement.values().get(0),
                    disagreement.values().get(1));
            Sides sides =
                    byValues.computeIfAbsent(values, unseen -> new Sides(new LinkedHashSet<>(), new LinkedHashSet<>()));
            sides.one().add(disagreement.between().get(0).report());
            sides.other().add(disagreement.between().get(1).report());
        }
        return byValues.entrySet().stream().map(DisagreementText::line).toList();
    }

    private static String line(Map.Entry<Values, Sides> entry) {
        Values values = entry.getKey();
        Sides sides = entry.getValue();
        return values.field() + ": " + values.one() + " (" + String.join(", ", sides.one()) + ") against "
                + values.other() + " (" + String.join(", ", sides.other()) + ")";
    }

    private record Values(String field, String one, String other) {}

    private record Sides(Set<String> one, Set<String> other) {}
}
