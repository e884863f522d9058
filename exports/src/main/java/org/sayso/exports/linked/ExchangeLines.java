package org.sayso.exports.linked;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.sayso.exports.ExportSummary;
import org.sayso.exports.Handover;
import org.sayso.ledger.Why;
import org.sayso.ledger.export.CitedReport;
import org.sayso.model.Event;
import org.sayso.model.json.Exchange;

/** The exchange format: one event, or one report, a line. */
public final class ExchangeLines {

    private ExchangeLines() {}

    /** In order of event id. */
    public static ExportSummary events(Handover handover, Writer out) throws IOException {
        List<Event> events = handover.events().stream()
                .map(Why::event)
                .sorted(Comparator.comparing(Event::id))
                .toList();
        for (Event event : events) {
            out.write(Exchange.line(event) + "\n");
        }
        return ExportSummary.of(events.size());
    }

    /** In order of report id. */
    public static ExportSummary reports(Handover handover, Writer out) throws IOException {
        for (CitedReport report : handover.reports().values()) {
            out.write(Exchange.line(report.line()) + "\n");
        }
        return ExportSummary.of(handover.reports().size());
    }
}
