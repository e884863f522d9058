package org.sayso.ledger.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Evidence;
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
 */
public record CustodyRecord(
        String report,
        String sha256,
        String location,
        String mediaType,
        @Nullable Instant capturedAt,
        String content,
        String reader,
        String reading) {

    /** Kind of the record of a report that came in. */
    public static final String ADDED = "report-added";
    /** Kind of the record of a report that was read again, or of which something else is now known. */
    public static final String READ_AGAIN = "report-read-again";
    /** Kind of the record of the same bytes found in another place. */
    public static final String FOUND_AGAIN = "report-found-again";
    /** Kind of the record of a report that was taken out. */
    public static final String REMOVED = "report-removed";

    public static CustodyRecord of(Report report, Evidence evidence, String reader, String reading) {
        return new CustodyRecord(
                report.id(),
                evidence.sha256(),
                evidence.location(),
                evidence.mediaType(),
                evidence.capturedAt(),
                contentHash(report),
                reader,
                HashChain.hash(reading));
    }

    /** SHA-256 of a report in the exchange format. */
    static String contentHash(Report report) {
        return HashChain.hash(Exchange.line(report));
    }
}
