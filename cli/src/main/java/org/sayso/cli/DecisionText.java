package org.sayso.cli;

import org.jspecify.annotations.Nullable;
import org.sayso.cli.text.OneLine;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.decision.Difference;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;

/** Decisions and differences in one line each. */
final class DecisionText {

    private DecisionText() {}

    static String of(DecisionRecord record) {
        return record.number() + "  " + record.at().toString().substring(0, 16).replace('T', ' ') + "  " + record.who()
                + ": " + of(record.decision()) + (record.undone() ? "  (undone)" : "");
    }

    static String of(Decision decision) {
        return OneLine.of(
                switch (decision) {
                    case Decision.Confirm it -> "confirm " + at(it.claim());
                    case Decision.Reject it -> "reject " + at(it.claim()) + because(it.reason());
                    case Decision.Correct it -> "correct " + at(it.claim()) + ": " + it.field() + " is " + it.value();
                    case Decision.AddClaim it -> "add " + it.type().wire() + " at " + at(it.claim());
                    case Decision.Merge it -> "merge " + at(it.one()) + " with " + at(it.other());
                    case Decision.Split it -> "split " + at(it.one()) + " from " + at(it.other());
                    case Decision.SameOrigin it -> it.other() + " is " + it.one();
                    case Decision.DifferentOrigin it -> it.origin() + " is somebody else in " + it.report();
                    case Decision.GradeSource it -> it.origin() + " is of reliability " + it.reliability();
                    case Decision.GradeInformation it ->
                        at(it.claim()) + " is of credibility "
                                + it.credibility().number();
                    case Decision.Comment it -> "on " + at(it.claim()) + ": " + it.text();
                    case Decision.Undo it -> "undo decision " + it.number();
                });
    }

    static String of(Difference difference) {
        return OneLine.of((difference.isNew() ? "! " : "  ") + "decision " + difference.decision() + ", "
                + at(difference.claim()) + ", " + difference.field() + ": decided " + difference.decided()
                + "; the reader read " + orNothing(difference.before()) + " then and reads "
                + orNothing(difference.now()) + " now");
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? "no such claim" : value;
    }

    private static String because(String reason) {
        return reason.isBlank() ? "" : " because " + reason;
    }

    private static String at(ClaimPointer claim) {
        return claim.report() + " [" + claim.trigger().start() + ", "
                + claim.trigger().end() + ")";
    }
}
