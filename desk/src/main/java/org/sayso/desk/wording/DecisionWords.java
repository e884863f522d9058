package org.sayso.desk.wording;

import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;

/** A decision as a line of a history. */
public final class DecisionWords {

    private static final int LONGEST = 120;

    private DecisionWords() {}

    public static String of(Decision decision) {
        return switch (decision) {
            case Decision.Confirm it -> "confirmed the claim " + at(it.claim());
            case Decision.Reject it -> "rejected the claim " + at(it.claim()) + because(it.reason());
            case Decision.Correct it ->
                "corrected " + it.field() + " of the claim " + at(it.claim()) + " to "
                        + Words.shortened(it.value(), LONGEST);
            case Decision.AddClaim it -> "added a claim, " + Words.of(it.type()) + ", " + at(it.claim());
            case Decision.Merge it -> "joined the claim " + at(it.other()) + " to the one " + at(it.one());
            case Decision.Split it -> "parted the claim " + at(it.other()) + " from the one " + at(it.one());
            case Decision.SameOrigin it -> "took origin " + it.other() + " for " + it.one();
            case Decision.DifferentOrigin it ->
                "took origin " + it.origin() + " in " + it.report() + " for somebody else";
            case Decision.GradeSource it -> "graded the source " + it.origin() + " " + it.reliability();
            case Decision.GradeInformation it ->
                "graded the claim " + at(it.claim()) + " " + it.credibility().number();
            case Decision.Comment it -> "noted: " + it.text();
            case Decision.Undo it -> "undid decision " + it.number();
        };
    }

    private static String at(ClaimPointer claim) {
        return "in " + claim.report() + " at " + claim.trigger().start();
    }

    private static String because(String reason) {
        return reason.isBlank() ? "" : ": " + reason;
    }
}
