package org.sayso.ledger.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.copy.CopyKind;
import org.sayso.ledger.copy.Precedence;
import org.sayso.ledger.store.CopyRow;
import org.sayso.ledger.store.EvidenceRow;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.Report;

/**
 * Tells versions of one report (the same page at another time or in another form, or the same text again from the same outlet) from copies (the text in another
 * outlet). Versions go by day of publication, then by when they were fetched, then by id.
 */
public final class Versions {

    private static final Comparator<Dated> IN_TIME = Comparator.comparing(Dated::day)
            .thenComparing(Dated::fetched)
            .thenComparing(dated -> dated.report().id());

    private record Dated(Report report, LocalDate day, Instant fetched) {}

    /** Two reports that share something, as the ledger stores it. */
    private record Shared(
            ReportRow other, boolean samePage, @Nullable CopyRow copy) {}

    private final Tables tables;

    public Versions(Tables tables) {
        this.tables = tables;
    }

    /** Every report that shares its page or its text with this one: versions, then copies, each in order of time. */
    public List<RelatedReport> related(ReportRow row) {
        List<RelatedReport> related = new ArrayList<>();
        for (Shared shared : shared(row)) {
            related.add(related(row, shared));
        }
        related.sort(Comparator.comparing(RelatedReport::relation)
                .thenComparing(it -> it.report().date(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(it -> it.report().id()));
        return related;
    }

    private List<Shared> shared(ReportRow row) {
        Map<Long, CopyRow> copies = new TreeMap<>();
        tables.copies().ofReport(row.no()).forEach(copy -> copies.put(copy.otherThan(row.no()), copy));
        List<Shared> shared = new ArrayList<>();
        for (long no : tables.copies().samePage(row.no())) {
            shared.add(new Shared(tables.reports().byNo(no), true, copies.remove(no)));
        }
        copies.forEach((no, copy) -> shared.add(new Shared(tables.reports().byNo(no), false, copy)));
        return shared;
    }

    private RelatedReport related(ReportRow row, Shared shared) {
        Report own = row.report();
        Report other = shared.other().report();
        boolean version = shared.samePage() || isSameText(shared) && haveOneOutlet(own, other);
        boolean otherIsFirst =
                version ? IN_TIME.compare(dated(shared.other()), dated(row)) < 0 : Precedence.isBefore(other, own);
        return new RelatedReport(
                other,
                relation(shared, version, otherIsFirst),
                shared.samePage(),
                shared.copy() == null ? 0 : shared.copy().containment());
    }

    private static Relation relation(Shared shared, boolean version, boolean otherIsFirst) {
        if (version) {
            return otherIsFirst ? Relation.EARLIER_VERSION : Relation.LATER_VERSION;
        }
        if (isSameText(shared)) {
            return otherIsFirst ? Relation.COPIED_FROM : Relation.COPIED_BY;
        }
        boolean passages = shared.copy() != null && shared.copy().kind().equals(CopyKind.PASSAGES.name());
        return passages ? Relation.SHARES_PASSAGES : Relation.REWORDED;
    }

    private static boolean isSameText(Shared shared) {
        return shared.copy() != null && shared.copy().kind().equals(CopyKind.COPY.name());
    }

    private static boolean haveOneOutlet(Report one, Report other) {
        return one.outlet() != null && one.outlet().equals(other.outlet());
    }

    private Dated dated(ReportRow row) {
        Instant fetched = tables.reports().evidence(row.no()).stream()
                .map(EvidenceRow::capturedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        LocalDate day = row.report().date();
        return new Dated(row.report(), day == null ? LocalDate.MAX : day, fetched);
    }
}
