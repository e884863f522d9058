package org.sayso.ledger.custody;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.store.LogRow;
import org.sayso.model.json.Exchange;

/**
 * What somebody did around a ledger that changes nothing in it, and that others must be able to look up later: who may sign in, what is kept
 * back when events are handed over. It stands in the hash chain.
 *
 * @param subject what it was done to
 * @param what in a few words; holds no password and no protected name
 */
public record DeskAct(Instant at, String who, String subject, String what) {

    /** Kind of its record in the log. */
    public static final String KIND = "desk";

    /** What stands in the body of its record. */
    public record Body(String what) {}

    /** @throws LedgerException where the record is not readable */
    public static DeskAct of(LogRow row) {
        try {
            Body body = Exchange.mapper().readValue(row.body(), Body.class);
            return new DeskAct(row.at(), row.who(), row.subject(), body.what());
        } catch (JsonProcessingException e) {
            throw new LedgerException(Trouble.DAMAGED, "link " + row.no() + " of the log is not readable", e);
        }
    }
}
