package org.sayso.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.copy.CopyFinder;
import org.sayso.ledger.copy.CopyView;
import org.sayso.ledger.custody.Certificate;
import org.sayso.ledger.custody.Certificates;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.custody.DeskAct;
import org.sayso.ledger.custody.HashChain;
import org.sayso.ledger.custody.LedgerCheck;
import org.sayso.ledger.custody.Receipt;
import org.sayso.ledger.custody.Verification;
import org.sayso.ledger.custody.stamp.StampTrust;
import org.sayso.ledger.custody.stamp.StampedHead;
import org.sayso.ledger.custody.stamp.TimeStampAuthority;
import org.sayso.ledger.decision.DecidedReading;
import org.sayso.ledger.decision.Difference;
import org.sayso.ledger.decision.Differences;
import org.sayso.ledger.export.CitedReport;
import org.sayso.ledger.export.Grades;
import org.sayso.ledger.export.LedgerExport;
import org.sayso.ledger.export.ReportsExport;
import org.sayso.ledger.listing.CatalogueKeeper;
import org.sayso.ledger.store.EventEntry;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.store.LogRow;
import org.sayso.ledger.store.PostgresAddress;
import org.sayso.ledger.store.PostgresStore;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.SqliteStore;
import org.sayso.ledger.store.Tables;
import org.sayso.ledger.version.RelatedReport;
import org.sayso.ledger.version.Versions;
import org.sayso.model.CapturedReport;
import org.sayso.model.Decision;
import org.sayso.model.EventType;
import org.sayso.model.Reading;
import org.sayso.model.Reliability;

/**
 * Reports, what was read in them and what people decided; and what follows from it: events, origins, independence, disagreements.
 *
 * <p>Each call that changes the ledger is one transaction: done whole or not at all. Safe for many threads; other processes may use the same
 * ledger. Every method throws {@link LedgerException} where the ledger cannot be read or written.
 */
public final class Ledger implements AutoCloseable {

    private final LedgerStore store;
    private final Clock clock;
    private final CatalogueKeeper catalogue = new CatalogueKeeper();
    private final CountKeeper counts = new CountKeeper();

    private Ledger(LedgerStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Opens the ledger in this file; makes one where there is none. */
    public static Ledger open(Path file) {
        return over(SqliteStore.open(file), Clock.systemUTC());
    }

    /**
     * Opens the ledger in this file.
     *
     * @throws LedgerException where there is none, too
     */
    public static Ledger openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new LedgerException(Trouble.MISSING, "no ledger at " + file + "; make one with: sayso read FILES");
        }
        return open(file);
    }

    /**
     * Opens the ledger in this file or at this address; makes one where there is none.
     *
     * @param ledger name of a file, or {@code postgresql://user@host/database}
     */
    public static Ledger open(String ledger) {
        return PostgresAddress.isOne(ledger)
                ? over(PostgresStore.open(PostgresAddress.of(ledger)), Clock.systemUTC())
                : open(Path.of(ledger));
    }

    /**
     * As {@link #open(String)}.
     *
     * @throws LedgerException where there is none, too
     */
    public static Ledger openExisting(String ledger) {
        return PostgresAddress.isOne(ledger)
                ? over(PostgresStore.openExisting(PostgresAddress.of(ledger)), Clock.systemUTC())
                : openExisting(Path.of(ledger));
    }

    /** A ledger in any store; the clock stamps custody records and decisions only. */
    public static Ledger over(LedgerStore store, Clock clock) {
        return new Ledger(store, clock);
    }

    /** Keeps a report with its bytes and its reading, and works out what changes by it. The same bytes twice are one report. */
    public AddOutcome add(CapturedReport report, Reading reading) {
        return add(report, reading, Receipt.NONE);
    }

    /** As {@link #add(CapturedReport, Reading)}, with who brought it. */
    public AddOutcome add(CapturedReport report, Reading reading, Receipt receipt) {
        return store.write(tables -> new ReportFiling(tables, clock).add(report, reading, receipt));
    }

    /**
     * As {@link #add(CapturedReport, Reading)} for each, in one transaction: quicker where many tell of the same events. The ledger is the same
     * as if they had come one by one.
     *
     * @return what became of each, in order
     */
    public List<AddOutcome> addAll(List<ReadReport> reports) {
        return store.write(tables -> new ReportFiling(tables, clock).addAll(reports, Receipt.NONE));
    }

    /** Notes that bytes that the ledger has were found in another place; false where that is known, or the bytes are not. */
    public boolean foundAgain(CapturedReport report, Receipt receipt) {
        return store.write(tables -> new ReportFiling(tables, clock).foundAgain(report, receipt));
    }

    /** Whether these bytes are in the ledger, read by this version of the reader: then they need not be read again. */
    public boolean has(String sha256, String reader) {
        return store.read(tables -> tables.reports()
                .bySha256(sha256)
                .flatMap(report -> tables.reports().reader(report.no()))
                .filter(reader::equals)
                .isPresent());
    }

    /**
     * Takes a report out, and exactly what rested on it. The log keeps that it was there.
     *
     * @throws LedgerException where there is no such report
     */
    public void remove(String report) {
        store.write(tables -> {
            new ReportFiling(tables, clock).remove(existing(tables, report));
            return report;
        });
    }

    /**
     * Appends what a person decided, and works out what follows from it.
     *
     * @throws LedgerException where it is about nothing that is in the ledger, or cannot be
     */
    public DecisionRecord decide(String who, Decision decision) {
        return decide(who, List.of(decision), Long.MAX_VALUE).getFirst();
    }

    /**
     * Appends what a person decided in one go, all of it or nothing.
     *
     * @param seen {@link #lastDecision()} when the person looked at what is decided on
     * @throws LedgerException with {@link Trouble#OVERTAKEN} where somebody has since decided on one of the same claims or origins
     */
    public List<DecisionRecord> decide(String who, List<Decision> decisions, long seen) {
        return store.write(tables -> new DecisionFiling(tables, clock).decideAll(who, decisions, seen));
    }

    /** All decisions, oldest first, those that were undone too. */
    public List<DecisionRecord> decisions() {
        return store.read(tables -> Decisions.in(tables.log()).records());
    }

    /** Number of the last decision; zero where there is none. A page carries it, so that a later decision by somebody else is noticed. */
    public long lastDecision() {
        return store.read(tables -> tables.log().lastOfKind(Decisions.KIND));
    }

    /**
     * The decisions on the claims and origins of an event, and their undoing, oldest first, those that were undone too.
     *
     * @param event its number in this ledger, or its id
     */
    public List<DecisionRecord> decisionsAbout(String event) {
        return store.read(tables ->
                event(tables, event).map(row -> DecisionHistory.of(tables, row)).orElse(List.of()));
    }

    /** Decisions that hold on these reports, but point where no claim stands any more; in order of report and number. */
    public List<DecisionRecord> lostDecisions(Collection<String> reports) {
        return store.read(tables -> {
            Decisions decisions = Decisions.in(tables.log());
            return reports.stream()
                    .filter(id -> !decisions.inReport(id).isEmpty())
                    .flatMap(id -> tables.reports().byId(id).stream())
                    .flatMap(row -> StoredReadings.whole(tables, row, decisions).lost().stream())
                    .distinct()
                    .toList();
        });
    }

    /** Where the present readings of reports differ from what people decided on an earlier one, in order of report and decision. */
    public List<Difference> differences() {
        return store.read(tables -> {
            Decisions decisions = Decisions.in(tables.log());
            return decisions.reports().stream()
                    .flatMap(id -> tables.reports().byId(id).stream())
                    .flatMap(row ->
                            Differences.between(StoredReadings.of(tables, row), decisions.inReport(row.id())).stream())
                    .distinct()
                    .toList();
        });
    }

    /** The events that the filter lets through, by first day, then by id; those of unknown time last. */
    public List<HappeningRow> events(EventFilter filter) {
        return store.read(tables -> events(tables, filter));
    }

    /** The events as lines of a list, for tables, facets and maps. */
    public EventIndex index() {
        return new EventIndex(store, catalogue);
    }

    /** @param event its number in this ledger, or its id */
    public Optional<HappeningRow> event(String event) {
        return store.read(tables -> event(tables, event));
    }

    /**
     * The say-so under an event.
     *
     * @param event its number in this ledger, or its id
     * @throws LedgerException where there is no such event
     */
    public Why why(String event) {
        return store.read(tables -> WhyReader.of(tables, existingEvent(tables, event), Decisions.in(tables.log())));
    }

    /**
     * The claims of how many of an event, by what they count and when they were published.
     *
     * @param event its number in this ledger, or its id
     * @throws LedgerException where there is no such event
     */
    public Numbers numbers(String event) {
        return store.read(tables -> NumbersReader.of(tables, existingEvent(tables, event)));
    }

    /** Hands on the say-so under every event that the filter lets through, by first day, then by id; all as of one moment. */
    public void forEachWhy(EventFilter filter, Consumer<Why> work) {
        store.read(tables -> {
            Decisions decisions = Decisions.in(tables.log());
            Grades grades = new Grades(tables);
            for (HappeningRow row : events(tables, filter)) {
                work.accept(WhyReader.of(tables, new HappeningRow(row.no(), grades.over(row)), decisions));
            }
            return true;
        });
    }

    /** Claims of one type, or of all where that is null, in order of report and place in the text. */
    public List<ClaimView> claims(@Nullable EventType type) {
        return store.read(tables -> new ClaimReader(tables).claims(type));
    }

    /** The claims of one report, in order. */
    public List<ClaimView> claimsOf(String report) {
        return store.read(tables -> new ClaimReader(tables).ofReport(existing(tables, report), null));
    }

    /** Who took from whom, with the passages and credits that show it, in order of the report that took. */
    public List<CopyView> copies() {
        return store.read(tables -> new CopyFinder(tables).graph());
    }

    /** What each origin stands behind, those behind most events first. */
    public List<OriginView> origins() {
        return store.read(OriginList::of);
    }

    /** What people hold of origins, by id of the origin. */
    public Map<String, Reliability> reliabilities() {
        return store.read(tables -> Decisions.in(tables.log()).reliabilities());
    }

    public Optional<ReportView> report(String id) {
        return store.read(tables -> tables.reports().byId(id).map(row -> view(tables, row)));
    }

    /**
     * Every report that shares its page or its text with this one: versions, then copies.
     *
     * @throws LedgerException where there is no such report
     */
    public List<RelatedReport> related(String report) {
        return store.read(tables -> new Versions(tables).related(existing(tables, report)));
    }

    /** Ids of the reports whose title or text has all these words, best first. */
    public List<String> search(String words, int limit) {
        return store.read(tables -> tables.reports().withWords(words, limit).stream()
                .map(no -> tables.reports().byNo(no).id())
                .toList());
    }

    /** The bytes that a report was taken from. */
    public byte[] original(String report) {
        return store.read(
                tables -> tables.reports().original(existing(tables, report).sha256()));
    }

    public LedgerCounts counts() {
        return store.read(counts::at);
    }

    /** Hands on one event a line, in the exchange format. The same reports give the same lines, in whatever order they came. */
    public void exportLedger(Consumer<String> line) {
        store.read(tables -> {
            new LedgerExport(tables).forEachLine(line);
            return true;
        });
    }

    /** Hands on one report a line, in the exchange format. */
    public void exportReports(Consumer<String> line) {
        store.read(tables -> {
            new ReportsExport(tables).forEachLine(line);
            return true;
        });
    }

    /** Hands on every report as others would cite it, in order of id. */
    public void forEachReport(Consumer<CitedReport> work) {
        store.read(tables -> {
            new ReportsExport(tables).forEach(work);
            return true;
        });
    }

    /**
     * Copies all of this ledger, as of one moment, into an empty one, with every number and the whole hash chain. The copy is checked before it is
     * kept; cut off at any moment, the target stays empty.
     *
     * @throws LedgerException where the target is not empty, or the copy does not verify
     */
    public Verification copyTo(Ledger target) {
        return store.read(from -> target.store.write(to -> new LedgerCopy(from, to, target.location()).copy()));
    }

    /** Hash of the last link of the log: who keeps it can show later what the ledger held then. Empty for an empty ledger. */
    public String head() {
        return store.read(tables -> tables.log().last().map(LogRow::hash).orElse(""));
    }

    /** Checks the hash chain, and every report against it. */
    public Verification verify() {
        return verify(StampTrust.ANYONE);
    }

    /** As {@link #verify()}, time stamps against those who are trusted. */
    public Verification verify(StampTrust trust) {
        return store.read(tables -> LedgerCheck.of(tables, trust));
    }

    /**
     * What the ledger can testify of a report.
     *
     * @throws LedgerException where there is no such report
     */
    public Certificate certificate(String report, StampTrust trust) {
        return store.read(tables -> Certificates.of(tables, existing(tables, report), trust));
    }

    /**
     * Who brought a report last, and what was noted of it on the way.
     *
     * @throws LedgerException where there is no such report
     */
    public Receipt receipt(String report) {
        return store.read(tables -> Certificates.receipt(tables, existing(tables, report)));
    }

    /**
     * Has the last link of the hash chain stamped, and appends the stamp to the chain.
     *
     * @throws LedgerException where the ledger is empty, or the authority cannot be reached or refuses
     */
    public StampedHead stamp(TimeStampAuthority authority, String who) {
        LogRow last = store.read(tables -> tables.log().last())
                .orElseThrow(() -> new LedgerException(Trouble.REFUSED, "nothing to stamp: the ledger is empty"));
        StampedHead stamp = StampedHead.ask(authority, last);
        StampTrust.ANYONE.fault(stamp).ifPresent(fault -> {
            throw new LedgerException(Trouble.REFUSED, "the time stamp is worth nothing: " + fault);
        });
        store.write(tables -> HashChain.append(
                tables.log(), clock.instant(), who, StampedHead.KIND, Long.toString(last.no()), stamp));
        return stamp;
    }

    /** Notes in the hash chain what somebody did around the ledger; see {@link DeskAct}. */
    public void note(String who, String subject, String what) {
        store.write(tables ->
                HashChain.append(tables.log(), clock.instant(), who, DeskAct.KIND, subject, new DeskAct.Body(what)));
    }

    /** What was noted of this subject, oldest first. */
    public List<DeskAct> noted(String subject) {
        return store.read(tables -> tables.log().ofKind(DeskAct.KIND).stream()
                .filter(row -> row.subject().equals(subject))
                .map(DeskAct::of)
                .toList());
    }

    /** As a person would look it up: a file name or an address. */
    public String location() {
        return store.location();
    }

    @Override
    public void close() {
        store.close();
    }

    private ReportRow existing(Tables tables, String report) {
        return tables.reports()
                .byId(report)
                .orElseThrow(
                        () -> new LedgerException(Trouble.REFUSED, "no report " + report + " in " + store.location()));
    }

    private HappeningRow existingEvent(Tables tables, String event) {
        return event(tables, event)
                .orElseThrow(() -> new LedgerException(
                        Trouble.REFUSED,
                        "no event " + event + " in " + store.location() + "; sayso events lists them"));
    }

    private List<HappeningRow> events(Tables tables, EventFilter filter) {
        return tables.happenings()
                .byNo(catalogue.at(tables).matching(catalogue.match(tables, filter)).stream()
                        .map(EventEntry::no)
                        .toList());
    }

    private static Optional<HappeningRow> event(Tables tables, String event) {
        Optional<HappeningRow> byNumber =
                event.matches("[0-9]{1,18}") ? tables.happenings().byNo(Long.parseLong(event)) : Optional.empty();
        return byNumber.or(() -> tables.happenings().byId(event));
    }

    private static ReportView view(Tables tables, ReportRow row) {
        DecidedReading decided = StoredReadings.whole(tables, row, Decisions.in(tables.log()));
        return new ReportView(
                row.report(),
                row.sha256(),
                tables.reports().evidence(row.no()),
                StoredReadings.of(tables, row),
                decided.reading(),
                decided.lost());
    }
}
