package org.sayso.cli;

import java.util.List;
import org.sayso.ledger.ClaimView;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.ReportView;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.model.ClaimPointer;

/** Finds what a person names on the command line. */
final class DecisionTargets {

    private final Ledger ledger;

    DecisionTargets(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The claims that a word names: one, as {@code report#e3}, or all of an event, as its number or id with {@code event:} before it. */
    List<ClaimPointer> claims(String named) {
        if (named.contains("#") && !named.startsWith("event:")) {
            return List.of(claim(named));
        }
        return event(named).event().mentions().stream()
                .map(mention -> new ClaimPointer(mention.report(), mention.span()))
                .toList();
    }

    /** One claim, as {@code report#e3}; or that of an event which has only one. */
    ClaimPointer one(String named) {
        if (named.contains("#")) {
            return claim(named);
        }
        List<ClaimPointer> claims = claims(named);
        if (claims.size() != 1) {
            throw UserError.wrongUse("event " + named + " has " + claims.size() + " claims; name one, as sayso why "
                    + named + " shows them: REPORT#ID");
        }
        return claims.getFirst();
    }

    /** The other claims of the event of this one. */
    List<ClaimPointer> restOfEvent(String named) {
        ClaimPointer claim = one(named);
        long event = ledger.claimsOf(claim.report()).stream()
                .filter(it -> it.span().equals(claim.trigger()))
                .mapToLong(ClaimView::eventNo)
                .findFirst()
                .orElseThrow();
        return claims(Long.toString(event)).stream()
                .filter(it -> !it.equals(claim))
                .toList();
    }

    HappeningRow event(String named) {
        String id = named.startsWith("event:") ? named.substring("event:".length()) : named;
        return ledger.event(id).orElseThrow(() -> UserError.failed("no event " + id + "; sayso events lists them"));
    }

    ReportView report(String id) {
        return ledger.report(id).orElseThrow(() -> UserError.failed("no report " + id));
    }

    private ClaimPointer claim(String named) {
        int hash = named.lastIndexOf('#');
        String report = named.substring(0, hash);
        String event = named.substring(hash + 1);
        return ledger.claimsOf(report(report).report().id()).stream()
                .filter(claim -> claim.id().event().equals(event))
                .map(ClaimView::span)
                .map(span -> new ClaimPointer(report, span))
                .findFirst()
                .orElseThrow(() -> UserError.failed("report " + report + " has no claim " + event));
    }
}
