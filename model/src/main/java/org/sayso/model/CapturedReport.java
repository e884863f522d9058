package org.sayso.model;

/**
 * A report together with what it was taken from: what intake hands on and a ledger keeps.
 *
 * <p>Only {@link #report()} goes to the reader, which sees no bytes and no file names.
 */
public record CapturedReport(Report report, Evidence evidence) {

    public String id() {
        return report.id();
    }
}
