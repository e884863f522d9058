package org.sayso.ledger.custody;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.LogTable;
import org.sayso.model.json.Exchange;

/**
 * Appends to the log so that each link carries the hash of the one before: who changes, removes or inserts a link breaks the chain from there
 * on (Haber and Stornetta 1991). The last hash, noted elsewhere, also shows that no links were cut off the end.
 */
public final class HashChain {

    private HashChain() {}

    /** Appends one link and returns it. */
    public static LogRow append(LogTable log, Instant at, String who, String kind, String subject, Object body) {
        LogRow last = log.last().orElse(null);
        long no = last == null ? 1 : last.no() + 1;
        String previous = last == null ? "" : last.hash();
        String json = Exchange.line(body);
        String hash = hash(List.of(Long.toString(no), at.toString(), who, kind, subject, json, previous));
        LogRow row = new LogRow(no, at, who, kind, subject, json, previous, hash);
        log.append(row);
        return row;
    }

    /** Whether a link's own hash is that of its fields. */
    static boolean isWhole(LogRow row) {
        return row.hash()
                .equals(hash(List.of(
                        Long.toString(row.no()),
                        row.at().toString(),
                        row.who(),
                        row.kind(),
                        row.subject(),
                        row.body(),
                        row.previous())));
    }

    /** SHA-256 of a text, in lower-case hexadecimal. */
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /* As a JSON list, so that no two different lists of fields give the same text. */
    private static String hash(List<String> fields) {
        return hash(Exchange.line(fields));
    }
}
