package org.sayso.ledger;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.ledger.origin.Independence;
import org.sayso.ledger.store.Tables;

/** Finds the claims that come down to an origin, be it a source or an outlet's own word. */
final class OriginClaims {

    private OriginClaims() {}

    /** Numbers of the claims that come down to any of these origins. */
    static Set<Long> of(Tables tables, Set<String> origins) {
        Set<Long> claims = new TreeSet<>(tables.claims().ofOrigins(origins));
        claims.addAll(tables.claims().ownWordOf(outlets(tables, origins), unknownOutlets(origins)));
        return claims;
    }

    /** Whether the ledger knows any of these origins. */
    static boolean has(Tables tables, Set<String> origins) {
        return origins.stream().anyMatch(id -> !tables.voices().ofOrigin(id).isEmpty())
                || !outlets(tables, origins).isEmpty()
                || unknownOutlets(origins).stream()
                        .anyMatch(id -> tables.reports().byId(id).isPresent());
    }

    private static List<String> outlets(Tables tables, Set<String> origins) {
        return tables.reports().outlets().stream()
                .filter(outlet -> origins.contains(Independence.outletId(outlet, "")))
                .toList();
    }

    private static List<String> unknownOutlets(Set<String> origins) {
        return origins.stream()
                .filter(id -> id.startsWith("report:"))
                .map(id -> id.substring("report:".length()))
                .toList();
    }
}
