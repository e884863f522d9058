package org.sayso.desk.reading;

import java.util.List;

/**
 * How far a reading is.
 *
 * @param what was handed in, in words
 * @param read reports read
 * @param claims in them
 * @param known reports that were in the ledger already
 * @param skipped things that were no reports
 * @param failures one line each
 * @param last ids of the reports read last, newest first
 */
public record ReadingState(
        String what,
        int read,
        int claims,
        int known,
        int skipped,
        List<String> failures,
        List<String> last,
        boolean done) {}
