package org.sayso.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.Why;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.custody.DecisionSubjects;
import org.sayso.ledger.export.CitedReport;
import org.sayso.model.Event;
import org.sayso.model.Origin;

/** Takes from a ledger what is to be handed over. */
final class HandoverReader {

    private HandoverReader() {}

    static Handover read(Ledger ledger, ExportRequest request) {
        List<Why> events = new ArrayList<>();
        ledger.forEachWhy(request.filter(), events::add);
        Set<String> cited = events.stream()
                .flatMap(why -> why.event().reports().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        events.stream()
                .flatMap(why -> why.rejected().stream())
                .map(Why.Leaf::report)
                .forEach(cited::add);
        boolean allReports = request.format() == ExportFormat.REPORTS && request.isUnfiltered();
        SortedMap<String, CitedReport> reports = new TreeMap<>();
        ledger.forEachReport(report -> {
            if (allReports || cited.contains(report.line().report())) {
                reports.put(report.line().report(), report);
            }
        });
        return new Handover(
                request.title(),
                request.scope(),
                List.copyOf(events),
                reports,
                decisions(ledger, events, cited),
                ledger.head(),
                request.links(),
                null);
    }

    private static List<DecisionRecord> decisions(Ledger ledger, List<Why> events, Set<String> reports) {
        Set<String> origins = events.stream()
                .map(Why::event)
                .map(Event::origins)
                .flatMap(List::stream)
                .map(Origin::id)
                .collect(Collectors.toSet());
        return ledger.decisions().stream()
                .filter(record -> !record.undone())
                .filter(record -> DecisionSubjects.claims(record.decision()).stream()
                                .anyMatch(claim -> reports.contains(claim.report()))
                        || DecisionSubjects.origins(record.decision()).stream().anyMatch(origins::contains))
                .toList();
    }
}
