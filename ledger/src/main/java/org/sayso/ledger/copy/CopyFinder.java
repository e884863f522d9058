package org.sayso.ledger.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.ledger.store.CopyRow;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.Report;

/** Finds the reports of a ledger that share text with one report, through an index of sampled shingles, and keeps what it finds. */
public final class CopyFinder {

    /* Sampled shingles that must be shared before two texts are compared whole: one in four of the judge's least number. */
    private static final int LEAST_SHARED = 2;

    /* A fingerprint that so many reports have is a common phrase; only the first of them are looked up by it. */
    private static final int COMMON = 64;

    private static final int LEAST_COMMON_SHARED = 8;

    private static final int REWRITING_DAYS = 3;

    private final Tables tables;

    public CopyFinder(Tables tables) {
        this.tables = tables;
    }

    /** Looks up a new report, then makes it findable. Returns the reports that share its text, in order of number. */
    public List<CopyRow> add(ReportRow report) {
        TextPrint print = TextPrint.of(report.report().text());
        List<CopyRow> found = new ArrayList<>();
        for (long other : candidates(tables.copies().having(print.sample(), COMMON))) {
            Report that = tables.reports().byNo(other).report();
            boolean sameOutlet = that.outlet() != null
                    && that.outlet().equals(report.report().outlet());
            CopyJudge.judge(
                            report.no(),
                            print,
                            other,
                            TextPrint.of(that.text()),
                            sameOutlet,
                            Credits.between(report.report(), that))
                    .ifPresent(found::add);
        }
        found.forEach(tables.copies()::add);
        tables.copies().addFingerprints(report.no(), print.sample());
        PageAddress.key(report.report().url()).ifPresent(key -> tables.copies().addPage(report.no(), key));
        return found;
    }

    /* Phrases that very many reports share ("at least 0 people were killed in") speak for a copy only where there are many of them. */
    private static List<Long> candidates(Map<Long, List<Long>> having) {
        Map<Long, Integer> shared = new TreeMap<>();
        Map<Long, Integer> rare = new TreeMap<>();
        for (List<Long> reports : having.values()) {
            for (long report : reports) {
                shared.merge(report, 1, Integer::sum);
                rare.merge(report, reports.size() < COMMON ? 1 : 0, Integer::sum);
            }
        }
        return shared.keySet().stream()
                .filter(report -> rare.getOrDefault(report, 0) >= LEAST_SHARED
                        || shared.getOrDefault(report, 0) >= LEAST_COMMON_SHARED)
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
                CopyJudge.judgeSameStory(
                                report.no(),
                                print,
                                no,
                                TextPrint.of(other.text()),
                                Credits.between(report.report(), other))
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
        tables.copies().removePage(report.no());
        tables.copies()
                .removeFingerprints(
                        report.no(), TextPrint.of(report.report().text()).sample());
    }

    /** Who took from whom, as far as the ledger knows: for each two reports that share text, the one that has it from the other. */
    public List<CopyView> graph() {
        List<CopyView> views = new ArrayList<>();
        tables.reports()
                .forEach(report -> tables.copies().ofReport(report.no()).stream()
                        .filter(copy -> copy.one() == report.no())
                        .map(this::view)
                        .forEach(views::add));
        views.sort(Comparator.comparing(CopyView::report).thenComparing(CopyView::from));
        return views;
    }

    private CopyView view(CopyRow copy) {
        Report one = tables.reports().byNo(copy.one()).report();
        Report other = tables.reports().byNo(copy.other()).report();
        boolean oneTook = took(one, other);
        return CopyView.of(oneTook ? one : other, oneTook ? other : one, copy);
    }

    /* Who names the other has it from there; else the later one. */
    private static boolean took(Report report, Report from) {
        boolean names = Credits.names(report, from);
        return names != Credits.names(from, report) ? names : Precedence.isBefore(from, report);
    }
}
