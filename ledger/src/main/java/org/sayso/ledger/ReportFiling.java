package org.sayso.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.AddOutcome.Kind;
import org.sayso.ledger.copy.CopyFinder;
import org.sayso.ledger.custody.CustodyRecord;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.custody.HashChain;
import org.sayso.ledger.custody.Receipt;
import org.sayso.ledger.event.EventFiling;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.ClaimLinker;
import org.sayso.ledger.linking.Claims;
import org.sayso.ledger.linking.StoredClaim;
import org.sayso.ledger.origin.VoiceFiling;
import org.sayso.ledger.store.ClaimRow;
import org.sayso.ledger.store.CopyRow;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.CapturedReport;
import org.sayso.model.CodePointText;
import org.sayso.model.Evidence;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;

/** Files one report in a transaction: its bytes and reading, what links it to others, and the events that change by it. */
final class ReportFiling {

    /** Who appends custody records: the program, not a person. */
    static final String SELF = "sayso";

    private final Tables tables;
    private final Clock clock;
    private final ClaimLinker linker;
    private final VoiceFiling voices;
    private final CopyFinder copies;
    private final EventFiling events;
    private final Decisions decisions;

    ReportFiling(Tables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
        this.decisions = Decisions.in(tables.log());
        this.linker = new ClaimLinker(tables, decisions.constraints());
        this.voices = new VoiceFiling(tables);
        this.copies = new CopyFinder(tables);
        this.events = new EventFiling(tables, linker, decisions);
    }

    AddOutcome add(CapturedReport captured, Reading reading, Receipt receipt) {
        return addAll(List.of(new ReadReport(captured, reading)), receipt).getFirst();
    }

    /** As one by one, but events that several of them change are written once. */
    List<AddOutcome> addAll(List<ReadReport> reports, Receipt receipt) {
        Set<Long> changed = new TreeSet<>();
        List<AddOutcome> outcomes = new ArrayList<>();
        for (ReadReport read : reports) {
            outcomes.add(add(read.captured(), read.reading(), receipt, changed));
        }
        events.refresh(changed);
        return outcomes;
    }

    private AddOutcome add(CapturedReport captured, Reading reading, Receipt receipt, Set<Long> changed) {
        Optional<ReportRow> known =
                tables.reports().bySha256(captured.evidence().sha256());
        return known.isPresent()
                ? addAgain(known.get(), captured, reading, receipt, changed)
                : addNew(captured, reading, receipt, changed);
    }

    /* The same bytes in another place: nothing is read again. */
    boolean foundAgain(CapturedReport captured, Receipt receipt) {
        Evidence evidence = captured.evidence();
        Optional<ReportRow> known = tables.reports().bySha256(evidence.sha256());
        if (known.isEmpty() || !tables.reports().addEvidence(known.get().no(), evidence)) {
            return false;
        }
        long no = known.get().no();
        String reader = tables.reports().reader(no).orElse("");
        String reading = tables.reports().reading(no).orElse("");
        log(CustodyRecord.FOUND_AGAIN, known.get().report(), evidence, reader, reading, receipt);
        return true;
    }

    private AddOutcome addNew(CapturedReport captured, Reading reading, Receipt receipt, Set<Long> changed) {
        Evidence evidence = captured.evidence();
        Report report = withFreeId(captured.report(), evidence);
        long no = tables.reports().add(report, evidence);
        tables.reports().addEvidence(no, evidence);
        String body = keepReading(no, withId(reading, report.id()));
        log(CustodyRecord.ADDED, report, evidence, reading.reader(), body, receipt);
        changed.addAll(workOut(new ReportRow(no, report, evidence.sha256()), Map.of()));
        return new AddOutcome(Kind.ADDED, report.id());
    }

    private AddOutcome addAgain(
            ReportRow known, CapturedReport captured, Reading reading, Receipt receipt, Set<Long> changed) {
        Evidence evidence = captured.evidence();
        boolean elsewhere = tables.reports().addEvidence(known.no(), evidence);
        Report report = withId(captured.report(), known.id());
        Reading again = withId(reading, known.id());
        String before = tables.reports().reading(known.no()).orElse("");
        if (report.equals(known.report()) && before.equals(Exchange.line(again))) {
            if (elsewhere) {
                log(CustodyRecord.FOUND_AGAIN, report, evidence, reading.reader(), before, receipt);
            }
            return new AddOutcome(Kind.ALREADY_THERE, known.id());
        }
        Set<Long> touched = forgetWorkings(known);
        tables.reports().change(known.no(), report);
        String body = keepReading(known.no(), again);
        log(CustodyRecord.READ_AGAIN, report, evidence, reading.reader(), body, receipt);
        changed.addAll(touched);
        changed.addAll(workOut(new ReportRow(known.no(), report, known.sha256()), Map.of()));
        return new AddOutcome(Kind.READ_AGAIN, known.id());
    }

    void remove(ReportRow report) {
        Set<Long> touched = forgetWorkings(report);
        tables.reports().remove(report);
        HashChain.append(
                tables.log(),
                clock.instant(),
                SELF,
                CustodyRecord.REMOVED,
                report.id(),
                Map.of("sha256", report.sha256()));
        events.refresh(touched);
    }

    /** Works out a report anew, after people decided something about what was read in it. */
    void workOutAgain(ReportRow report) {
        Map<String, Long> numbers =
                tables.claims().ofReport(report.no()).stream().collect(Collectors.toMap(ClaimRow::event, ClaimRow::no));
        Set<Long> touched = forgetWorkings(report);
        touched.addAll(workOut(report, numbers));
        events.refresh(touched);
    }

    /* Claims keep the numbers that they had, and so do their events; they go first, so that a new claim takes none of them. Returns whose events change. */
    private Set<Long> workOut(ReportRow report, Map<String, Long> numbers) {
        Reading reading = StoredReadings.decided(tables, report, decisions);
        CodePointText text = CodePointText.of(report.report().text());
        List<CopyRow> shared = copies.add(report);
        Map<String, Long> voiceNumbers = voices.add(report, reading, text);
        List<StoredClaim> added = new ArrayList<>();
        List<Claim> claims = Claims.of(report.report(), reading).stream()
                .sorted(Comparator.comparing(
                        claim -> !numbers.containsKey(claim.id().event())))
                .toList();
        for (Claim claim : claims) {
            Long voice = claim.chain().isEmpty()
                    ? null
                    : voiceNumbers.get(claim.chain().getLast());
            added.add(store(numbers.get(claim.id().event()), report.no(), claim, voice));
        }
        linker.link(added, shared);
        copies.addReworded(report, linker.sameStory(added));
        Set<Long> changed =
                new TreeSet<>(voices.linkCopied(report, tables.copies().ofReport(report.no())));
        added.forEach(claim -> changed.add(claim.no()));
        return changed;
    }

    private StoredClaim store(@Nullable Long number, long report, Claim claim, @Nullable Long voice) {
        long no = tables.claims()
                .add(number, report, claim.id().event(), claim.type().wire(), voice, Exchange.line(claim));
        return new StoredClaim(no, report, voice, null, claim);
    }

    /* Returns the claims of other reports whose events or origins may change. */
    private Set<Long> forgetWorkings(ReportRow report) {
        List<StoredClaim> claims = tables.claims().ofReport(report.no()).stream()
                .map(StoredClaim::of)
                .toList();
        List<Long> numbers = claims.stream().map(StoredClaim::no).toList();
        Set<Long> touched = events.dissolve(claims);
        touched.addAll(linker.neighbours(numbers));
        touched.addAll(voices.remove(report));
        linker.unlink(claims);
        copies.remove(report);
        tables.claims().removeOfReport(report.no());
        touched.removeAll(numbers);
        return touched;
    }

    private String keepReading(long no, Reading reading) {
        String body = Exchange.line(reading);
        tables.reports().putReading(no, reading.reader(), body);
        return body;
    }

    private void log(String kind, Report report, Evidence evidence, String reader, String body, Receipt receipt) {
        HashChain.append(
                tables.log(),
                clock.instant(),
                receipt.by() == null ? SELF : receipt.by(),
                kind,
                report.id(),
                CustodyRecord.of(report, evidence, reader, body, receipt));
    }

    private Report withFreeId(Report report, Evidence evidence) {
        return tables.reports().byId(report.id()).isEmpty()
                ? report
                : withId(report, report.id() + "@" + evidence.sha256().substring(0, 12));
    }

    private static Report withId(Report report, String id) {
        return new Report(
                id, report.text(), report.date(), report.outlet(), report.title(), report.author(), report.url());
    }

    private static Reading withId(Reading reading, String id) {
        return new Reading(
                id,
                reading.date(),
                reading.outlet(),
                reading.reader(),
                reading.attributions(),
                reading.events(),
                reading.times(),
                reading.places(),
                reading.quantities(),
                reading.entities());
    }
}
