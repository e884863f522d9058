package org.sayso.exports;

/** What a ledger can be handed over as. */
public enum ExportFormat {
    /** One event a line, in the exchange format. */
    LEDGER("ledger", "application/x-ndjson", "jsonl"),
    /** One report a line, with what it copies. */
    REPORTS("reports", "application/x-ndjson", "jsonl"),
    /** One event a row. */
    CSV("csv", "text/csv", "csv"),
    /** One claim a row, with its sentence. */
    CLAIMS_CSV("claims-csv", "text/csv", "csv"),
    /** One event a row, coded by the rules of ACLED. */
    ACLED("acled", "text/csv", "csv"),
    /** One event a feature (RFC 7946). */
    GEOJSON("geojson", "application/geo+json", "geojson"),
    /** Events, claims, reports, origins and decisions in W3C PROV-O, as JSON-LD. */
    PROV("prov", "application/ld+json", "jsonld"),
    /** One claim an annotation of its report (W3C Web Annotation). */
    WEB_ANNOTATION("web-annotation", "application/ld+json", "jsonld"),
    /** Entities of FollowTheMoney, one a line. */
    FOLLOW_THE_MONEY("followthemoney", "application/x-ndjson", "ftm.jsonl"),
    /** One page to send to somebody without Sayso. */
    BRIEF("brief", "text/html", "html");

    private final String wire;
    private final String mediaType;
    private final String extension;

    ExportFormat(String wire, String mediaType, String extension) {
        this.wire = wire;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The name on the command line and in addresses. */
    public String wire() {
        return wire;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * The format of this name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static ExportFormat ofWire(String wire) {
        for (ExportFormat value : values()) {
            if (value.wire.equals(wire)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a format: " + wire);
    }
}
