package org.sayso.ledger.export;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sayso.ledger.copy.CopyKind;
import org.sayso.ledger.copy.Precedence;
import org.sayso.ledger.store.CopyRow;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;

/** Writes one report a line: what it is, and whose text it has. */
public final class ReportsExport {

    private final Tables tables;

    public ReportsExport(Tables tables) {
        this.tables = tables;
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
        for (CopyRow copy : tables.copies().ofReport(row.no())) {
            Report other = tables.reports().byNo(copy.otherThan(row.no())).report();
            if (Precedence.isBefore(other, report)) {
                (isVersion(copy, report, other) ? versionOf : copyOf).add(other.id());
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

    private static boolean isVersion(CopyRow copy, Report report, Report other) {
        return copy.kind().equals(CopyKind.COPY.name())
                && report.outlet() != null
                && report.outlet().equals(other.outlet());
    }
}
