package org.sayso.ledger.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.store.LogRow;
import org.sayso.model.Evidence;
import org.sayso.model.HttpAnswer;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;

/**
 * What the log keeps of a report that came in, was read again or was removed.
 *
 * @param report id
 * @param sha256 of the original bytes
 * @param location where they were found
 * @param capturedAt when somebody fetched them, where known
 * @param content SHA-256 of the report as stored, text and all
 * @param reader version of the reader
 * @param reading SHA-256 of the reading as stored
 * @param http what the server said with the bytes, where they were fetched or archived
 * @param receipt who brought it, and what was noted on the way; null in records of ledgers that did not keep it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustodyRecord(
        String report,
        String sha256,
        String location,
        String mediaType,
        @Nullable Instant capturedAt,
        String content,
        String reader,
        String reading,
        @Nullable HttpAnswer http,
        @Nullable Receipt receipt) {

    /** Kind of the record of a report that came in. */
    public static final String ADDED = "report-added";
    /** Kind of the record of a report that was read again, or of which something else is now known. */
    public static final String READ_AGAIN = "report-read-again";
    /** Kind of the record of the same bytes found in another place. */
    public static final String FOUND_AGAIN = "report-found-again";
    /** Kind of the record of a report that was taken out. */
    public static final String REMOVED = "report-removed";

    public static CustodyRecord of(Report report, Evidence evidence, String reader, String reading, Receipt receipt) {
        return new CustodyRecord(
                report.id(),
                evidence.sha256(),
                evidence.location(),
                evidence.mediaType(),
                evidence.capturedAt(),
                contentHash(report),
                reader,
                HashChain.hash(reading),
                evidence.http(),
                receipt);
    }

    /** True for the kinds of records that say where a report's bytes were found. */
    public static boolean isFinding(String kind) {
        return kind.equals(ADDED) || kind.equals(READ_AGAIN) || kind.equals(FOUND_AGAIN);
    }

    /** @throws LedgerException where a record of the log is not readable */
    static CustodyRecord of(LogRow row) {
        try {
            return Exchange.mapper().readValue(row.body(), CustodyRecord.class);
        } catch (JsonProcessingException e) {
            throw new LedgerException(Trouble.DAMAGED, "link " + row.no() + " of the log is not readable", e);
        }
    }

    /** SHA-256 of a report in the exchange format. */
    static String contentHash(Report report) {
        return HashChain.hash(Exchange.line(report));
    }
}
