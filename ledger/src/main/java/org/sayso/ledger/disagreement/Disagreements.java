package org.sayso.ledger.disagreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.ledger.linking.Claim;
import org.sayso.model.ClaimId;
import org.sayso.model.Disagreement;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Quantity;
import org.sayso.model.Role;

/** Finds the claims about one event that cannot both hold. What can hold together never counts, nor does a number that grew with time. */
public final class Disagreements {

    private static final List<Rule> RULES = List.of(
            new PolarityRule(), new TimeRule(), new PlaceRule(), new AgentRule(), new PatientRule(), new PhaseRule());

    /* From so many claims on, one stands for all that say the same for the same origin, so that the cost does not grow with their square. */
    private static final int LARGE = 100;

    private Disagreements() {}

    /**
     * In the order of the claims; two claims may disagree on several fields.
     *
     * @param origins id of the origin of each claim; claims in an outlet's own voice are left out
     */
    public static List<Disagreement> among(Collection<Claim> claims, Map<ClaimId, String> origins) {
        List<Claim> list = claims.size() > LARGE ? oneForAllAlike(claims, origins) : List.copyOf(claims);
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

    private static List<Claim> oneForAllAlike(Collection<Claim> claims, Map<ClaimId, String> origins) {
        Map<List<Object>, Claim> first = new LinkedHashMap<>();
        for (Claim claim : claims) {
            first.putIfAbsent(told(claim, origins.getOrDefault(claim.id(), "")), claim);
        }
        return List.copyOf(first.values());
    }

    private static List<Object> told(Claim claim, String origin) {
        Quantity quantity = claim.quantity();
        return List.of(
                origin,
                claim.type(),
                claim.phase(),
                claim.polarity(),
                Optional.ofNullable(claim.time()),
                Optional.ofNullable(claim.place()).map(HappeningPlace::name),
                quantity == null ? "" : Told.quantity(quantity),
                Optional.ofNullable(claim.published()),
                claim.words(Role.AGENT),
                claim.words(Role.PATIENT));
    }
}
