package org.sayso.ledger.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.ledger.store.CopyRow;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.Report;

/** Finds the reports of a ledger that share text with one report, through an index of sampled shingles, and keeps what it finds. */
public final class CopyFinder {

    /* Sampled shingles that must be shared before two texts are compared whole: one in four of the judge's least number. */
    private static final int LEAST_SHARED = 2;

    /* Texts compared whole for one report, so that the cost does not grow with what all reports of a site share. */
    private static final int MOST_COMPARED = 300;

    private static final int REWRITING_DAYS = 3;

    private final Tables tables;

    public CopyFinder(Tables tables) {
        this.tables = tables;
    }

    /** Looks up a new report, then makes it findable. Returns the reports that share its text, in order of number. */
    public List<CopyRow> add(ReportRow report) {
        TextPrint print = TextPrint.of(report.report().text());
        List<CopyRow> found = new ArrayList<>();
        for (long other : candidates(tables.copies().sharing(print.sample(), report.no()))) {
            Report that = tables.reports().byNo(other).report();
            boolean sameOutlet = that.outlet() != null
                    && that.outlet().equals(report.report().outlet());
            CopyJudge.judge(report.no(), print, other, TextPrint.of(that.text()), sameOutlet)
                    .ifPresent(found::add);
        }
        found.forEach(tables.copies()::add);
        tables.copies().addFingerprints(report.no(), print.sample());
        return found;
    }

    /* Those that share most, in order of number. What thousands of reports share is a site's footer, and a copy shares far more than that. */
    private static List<Long> candidates(Map<Long, Integer> sharing) {
        return sharing.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SHARED)
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Compares a report with those that tell its story, and keeps which of them are one text, reworded. */
    public void addReworded(ReportRow report, Collection<Long> sameStory) {
        Set<Long> known = tables.copies().ofReport(report.no()).stream()
                .map(copy -> copy.otherThan(report.no()))
                .collect(Collectors.toSet());
        TextPrint print = TextPrint.of(report.report().text());
        for (long no : sameStory) {
            Report other = tables.reports().byNo(no).report();
            if (!known.contains(no) && areClose(report.report(), other)) {
                CopyJudge.judgeSameStory(report.no(), print, no, TextPrint.of(other.text()))
                        .ifPresent(tables.copies()::add);
            }
        }
    }

    private static boolean areClose(Report one, Report other) {
        return one.date() == null
                || other.date() == null
                || Math.abs(one.date().toEpochDay() - other.date().toEpochDay()) <= REWRITING_DAYS;
    }

    /** Forgets what rested on a report's text. */
    public void remove(ReportRow report) {
        tables.copies().removeOfReport(report.no());
        tables.copies()
                .removeFingerprints(
                        report.no(), TextPrint.of(report.report().text()).sample());
    }
}
