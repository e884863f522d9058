package org.sayso.exports;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was handed over, and what could not be.
 *
 * @param rows of the format: events, claims, reports or entities
 * @param leftOut number of events for each reason why an event has no row
 */
public record ExportSummary(long rows, SortedMap<String, Long> leftOut) {

    public ExportSummary {
        leftOut = new TreeMap<>(leftOut);
    }

    public static ExportSummary of(long rows) {
        return new ExportSummary(rows, new TreeMap<>());
    }
}
