package org.sayso.ledger.disagreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sayso.ledger.linking.Claim;
import org.sayso.model.ClaimId;
import org.sayso.model.Disagreement;

/** Finds the claims about one event that cannot both hold. What can hold together never counts, nor does a number that grew with time. */
public final class Disagreements {

    private static final List<Rule> RULES =
            List.of(new PolarityRule(), new TimeRule(), new PlaceRule(), new AgentRule(), new PhaseRule());

    private Disagreements() {}

    /**
     * In the order of the claims; two claims may disagree on several fields.
     *
     * @param origins id of the origin of each claim; claims in an outlet's own voice are left out
     */
    public static List<Disagreement> among(Collection<Claim> claims, Map<ClaimId, String> origins) {
        List<Claim> list = List.copyOf(claims);
        List<Rule> rules = new ArrayList<>(RULES);
        rules.add(new QuantityRule(list, origins));
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                for (Rule rule : rules) {
                    rule.between(list.get(i), list.get(j)).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }
}
