package org.sayso.exports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.sayso.exports.acled.AcledCsv;
import org.sayso.exports.brief.Brief;
import org.sayso.exports.linked.ExchangeLines;
import org.sayso.exports.linked.FollowTheMoney;
import org.sayso.exports.linked.GeoJson;
import org.sayso.exports.linked.ProvGraph;
import org.sayso.exports.linked.WebAnnotations;
import org.sayso.exports.redaction.Redaction;
import org.sayso.exports.redaction.RedactionCheck;
import org.sayso.exports.table.ClaimsCsv;
import org.sayso.exports.table.EventsCsv;
import org.sayso.ledger.Ledger;

/** Writes a ledger in the formats that others read. Changes nothing in it. */
public final class Exporter {

    private final Ledger ledger;

    public Exporter(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Writes what is asked for.
     *
     * @throws org.sayso.exports.redaction.RedactionException where a protected name would have gone out; nothing is written then
     */
    public ExportSummary write(ExportRequest request, Writer out) throws IOException {
        Handover all = HandoverReader.read(ledger, request);
        Redaction redaction = request.redaction();
        if (redaction == null) {
            return write(request.format(), all, out);
        }
        StringWriter text = new StringWriter();
        ExportSummary summary = write(request.format(), redaction.of(all), text);
        StringWriter frame = new StringWriter();
        write(request.format(), redaction.frame(all), frame);
        RedactionCheck.of(redaction, frame.toString()).refuse(text.toString());
        out.write(text.toString());
        return summary;
    }

    private static ExportSummary write(ExportFormat format, Handover handover, Writer out) throws IOException {
        ExportSummary summary = switch (format) {
            case LEDGER -> ExchangeLines.events(handover, out);
            case REPORTS -> ExchangeLines.reports(handover, out);
            case CSV -> EventsCsv.write(handover, out);
            case CLAIMS_CSV -> ClaimsCsv.write(handover, out);
            case ACLED -> AcledCsv.write(handover, out);
            case GEOJSON -> GeoJson.write(handover, out);
            case PROV -> ProvGraph.write(handover, out);
            case WEB_ANNOTATION -> WebAnnotations.write(handover, out);
            case FOLLOW_THE_MONEY -> FollowTheMoney.write(handover, out);
            case BRIEF -> Brief.write(handover, out);
        };
        out.flush();
        return summary;
    }
}
