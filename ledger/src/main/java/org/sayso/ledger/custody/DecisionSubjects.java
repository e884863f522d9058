package org.sayso.ledger.custody;

import java.util.List;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;

/** What a decision is about. */
public final class DecisionSubjects {

    private DecisionSubjects() {}

    /** The claims that it points at; none for a decision about origins, and for undoing. */
    public static List<ClaimPointer> claims(Decision decision) {
        return switch (decision) {
            case Decision.Confirm it -> List.of(it.claim());
            case Decision.Reject it -> List.of(it.claim());
            case Decision.Correct it -> List.of(it.claim());
            case Decision.AddClaim it -> List.of(it.claim());
            case Decision.GradeInformation it -> List.of(it.claim());
            case Decision.Comment it -> List.of(it.claim());
            case Decision.Merge it -> List.of(it.one(), it.other());
            case Decision.Split it -> List.of(it.one(), it.other());
            case Decision.SameOrigin it -> List.of();
            case Decision.DifferentOrigin it -> List.of();
            case Decision.GradeSource it -> List.of();
            case Decision.Undo it -> List.of();
        };
    }

    /** Ids of the origins that it names. */
    public static List<String> origins(Decision decision) {
        return switch (decision) {
            case Decision.SameOrigin it -> List.of(it.one(), it.other());
            case Decision.DifferentOrigin it -> List.of(it.origin(), it.ownId());
            case Decision.GradeSource it -> List.of(it.origin());
            default -> List.of();
        };
    }

    /** Under what the log files it: the report of its first claim, its first origin, or the number that it undoes. */
    public static String first(Decision decision) {
        return switch (decision) {
            case Decision.Undo it -> Long.toString(it.number());
            default ->
                claims(decision).isEmpty()
                        ? origins(decision).getFirst()
                        : claims(decision).getFirst().report();
        };
    }

    /** Whether both are about one claim or one origin, so that who decides the second should know of the first. A comment changes nothing. */
    public static boolean meet(Decision one, Decision other) {
        if (one instanceof Decision.Comment || other instanceof Decision.Comment) {
            return false;
        }
        return claims(one).stream().anyMatch(claim -> claims(other).stream().anyMatch(that -> isOne(claim, that)))
                || origins(one).stream().anyMatch(origins(other)::contains);
    }

    private static boolean isOne(ClaimPointer one, ClaimPointer other) {
        return one.report().equals(other.report()) && one.trigger().overlaps(other.trigger());
    }
}
