package org.sayso.desk.wording;

import org.sayso.exports.ExportFormat;

/** What an export is for, for people who do not know its name. */
public final class FormatWords {

    private FormatWords() {}

    public static String of(ExportFormat format) {
        return switch (format) {
            case BRIEF -> "Brief, one page to send and print";
            case CSV -> "Table of events (CSV)";
            case CLAIMS_CSV -> "Table of claims (CSV)";
            case ACLED -> "Table in the columns of ACLED (CSV)";
            case GEOJSON -> "Map layer (GeoJSON)";
            case LEDGER -> "Events for other ledgers (JSON Lines)";
            case REPORTS -> "List of reports (JSON Lines)";
            case PROV -> "Provenance (W3C PROV-O, JSON-LD)";
            case WEB_ANNOTATION -> "Notes on the texts (W3C Web Annotation)";
            case FOLLOW_THE_MONEY -> "Entities for Aleph (FollowTheMoney)";
        };
    }
}
