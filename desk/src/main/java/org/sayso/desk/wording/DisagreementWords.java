package org.sayso.desk.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.ClaimId;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;

/** Disagreements of an event, those with the same two values as one. */
public final class DisagreementWords {

    private DisagreementWords() {}

    /**
     * Two values that cannot both hold, and who gives them.
     *
     * @param oneIn claims that say the one
     * @param otherIn claims that say the other
     */
    public record Rift(String field, String one, List<ClaimId> oneIn, String other, List<ClaimId> otherIn) {}

    public static List<Rift> of(List<Disagreement> disagreements) {
        Map<String, Rift> rifts = new LinkedHashMap<>();
        for (Disagreement it : disagreements) {
            String one = it.values().get(0);
            String other = it.values().get(1);
            Rift rift = rifts.computeIfAbsent(
                    it.field() + "\n" + one + "\n" + other,
                    key -> new Rift(named(it.field()), one, new ArrayList<>(), other, new ArrayList<>()));
            addOnce(rift.oneIn(), it.between().get(0));
            addOnce(rift.otherIn(), it.between().get(1));
        }
        return List.copyOf(rifts.values());
    }

    private static void addOnce(List<ClaimId> claims, ClaimId claim) {
        if (claims.stream().noneMatch(it -> it.report().equals(claim.report()))) {
            claims.add(claim);
        }
    }

    private static String named(DisagreementField field) {
        return switch (field) {
            case QUANTITY -> "how many";
            case TIME -> "when";
            case PLACE -> "where";
            case AGENT -> "who did it";
            case PATIENT -> "to whom";
            case POLARITY -> "whether it happened";
            case PHASE -> "whether it is done";
        };
    }
}
