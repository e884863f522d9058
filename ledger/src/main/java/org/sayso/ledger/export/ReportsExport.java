package org.sayso.ledger.export;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sayso.ledger.copy.Precedence;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.ledger.version.RelatedReport;
import org.sayso.ledger.version.Versions;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;

/** Writes one report a line: what it is, and whose text it has. */
public final class ReportsExport {

    private final Tables tables;
    private final Versions versions;

    public ReportsExport(Tables tables) {
        this.tables = tables;
        this.versions = new Versions(tables);
    }

    /** Hands on the lines, in order of report id. */
    public void forEachLine(Consumer<String> line) {
        tables.reports().forEach(report -> line.accept(Exchange.line(line(report))));
    }

    /** Hands on the reports, in order of id. */
    public void forEach(Consumer<CitedReport> work) {
        tables.reports().forEach(row -> {
            Report report = row.report();
            work.accept(new CitedReport(line(row), report.author(), report.url(), report.text()));
        });
    }

    private ReportLine line(ReportRow row) {
        Report report = row.report();
        TreeSet<String> copyOf = new TreeSet<>();
        TreeSet<String> versionOf = new TreeSet<>();
        for (RelatedReport related : versions.related(row)) {
            switch (related.relation()) {
                case EARLIER_VERSION -> versionOf.add(related.report().id());
                case COPIED_FROM -> copyOf.add(related.report().id());
                case SHARES_PASSAGES, REWORDED -> {
                    if (Precedence.isBefore(related.report(), report)) {
                        copyOf.add(related.report().id());
                    }
                }
                case LATER_VERSION, COPIED_BY -> {}
            }
        }
        return new ReportLine(
                report.id(),
                report.outlet(),
                report.date(),
                report.title(),
                row.sha256(),
                List.copyOf(copyOf),
                List.copyOf(versionOf));
    }
}
