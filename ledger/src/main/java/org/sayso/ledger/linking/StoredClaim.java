package org.sayso.ledger.linking;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.store.ClaimRow;
import org.sayso.model.json.Exchange;

/**
 * A claim as a ledger keeps it.
 *
 * @param no its number in the ledger
 * @param report number of its report
 * @param voice number of the innermost attribution of its chain; null for the outlet's own word
 * @param happening number of the event it was last put into; null for a new one
 */
public record StoredClaim(
        long no,
        long report,
        @Nullable Long voice,
        @Nullable Long happening,
        Claim claim) {

    public static StoredClaim of(ClaimRow row) {
        try {
            Claim claim = Exchange.mapper().readValue(row.body(), Claim.class);
            return new StoredClaim(row.no(), row.report(), row.voice(), row.happening(), claim);
        } catch (JsonProcessingException e) {
            throw new LedgerException(Trouble.DAMAGED, "claim " + row.no() + " of the ledger is not readable", e);
        }
    }
}
