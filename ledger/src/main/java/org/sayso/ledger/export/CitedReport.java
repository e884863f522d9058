package org.sayso.ledger.export;

import org.jspecify.annotations.Nullable;

/**
 * A report as others would cite it.
 *
 * @param line its line in the export of reports
 * @param text as published; every offset of a claim counts in it
 */
public record CitedReport(
        ReportLine line, @Nullable String author, @Nullable String url, String text) {}
