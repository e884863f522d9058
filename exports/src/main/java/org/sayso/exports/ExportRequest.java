package org.sayso.exports;

import org.jspecify.annotations.Nullable;
import org.sayso.exports.redaction.Redaction;
import org.sayso.ledger.store.EventFilter;

/**
 * What somebody asks to be handed over.
 *
 * @param scope the filter in words, for people to read; empty where there is none
 * @param redaction null where nothing is to be kept back
 */
public record ExportRequest(
        ExportFormat format,
        EventFilter filter,
        String title,
        String scope,
        LinkBase links,
        @Nullable Redaction redaction) {

    /** Everything, in a format. */
    public static ExportRequest of(ExportFormat format) {
        return new ExportRequest(
                format, EventFilter.ALL, "Claims and who stands behind them", "", LinkBase.NAMES, null);
    }

    public ExportRequest withFilter(EventFilter other, String words) {
        return new ExportRequest(format, other, title, words, links, redaction);
    }

    public ExportRequest withTitle(String other) {
        return new ExportRequest(format, filter, other, scope, links, redaction);
    }

    public ExportRequest withLinks(LinkBase other) {
        return new ExportRequest(format, filter, title, scope, other, redaction);
    }

    public ExportRequest withRedaction(@Nullable Redaction other) {
        return new ExportRequest(format, filter, title, scope, links, other);
    }

    boolean isUnfiltered() {
        return filter.equals(EventFilter.ALL);
    }
}
