package org.sayso.ledger.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.custody.ClaimSnapshot;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.custody.DecisionSubjects;
import org.sayso.model.Because;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
import org.sayso.model.EventMention;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Span;

/**
 * A reading with what people decided on its claims: corrected fields and added claims are put in, a confirmed claim stays as it was confirmed,
 * and a claim on which a person built a decision stays though a newer reader no longer finds it. The reading itself is not changed.
 */
public final class DecidedReading {

    private final Reading reading;
    private final int textLength;
    private final DecidedChains chains;
    private final List<Standing> claims = new ArrayList<>();
    private final List<DecisionRecord> lost = new ArrayList<>();
    private boolean added;

    private DecidedReading(Report report, Reading reading) {
        this.reading = reading;
        this.textLength = report.text().codePointCount(0, report.text().length());
        this.chains = new DecidedChains(reading, textLength);
        reading.events().forEach(event -> claims.add(new Standing(event)));
    }

    /**
     * @param report as it is now
     * @param decisions that hold and point at its claims, oldest first; those that no longer fit the text are passed over
     */
    public static DecidedReading of(Report report, Reading reading, List<DecisionRecord> decisions) {
        DecidedReading decided = new DecidedReading(report, reading);
        for (DecisionRecord decision : decisions) {
            try {
                decided.apply(decision);
            } catch (LedgerException e) {
                decided.lost.add(decision);
            }
        }
        decisions.stream()
                .filter(decision -> !decided.lost.contains(decision) && decided.pointsAtNothing(decision))
                .forEach(decided.lost::add);
        return decided;
    }

    private boolean pointsAtNothing(DecisionRecord record) {
        return DecisionSubjects.claims(record.decision()).stream()
                .filter(claim -> claim.report().equals(reading.id()))
                .anyMatch(claim -> standingAt(claim).isEmpty());
    }

    /** The claims where a decision points, as decided so far, each with what the reader itself found. */
    public List<ClaimSnapshot> at(ClaimPointer pointer) {
        Map<String, EventMention> read = reading.events().stream()
                .collect(Collectors.toMap(EventMention::id, it -> it, (a, b) -> a, TreeMap::new));
        return standingAt(pointer).stream()
                .map(it -> new ClaimSnapshot(
                        reading.reader(), read.get(it.mention.id()), it.mention, chains.links(it.mention.chain())))
                .toList();
    }

    /**
     * Applies one more decision.
     *
     * @throws LedgerException where it cannot be, in words fit to be shown
     */
    public void apply(DecisionRecord record) {
        switch (record.decision()) {
            case Decision.AddClaim it -> add(record, it);
            case Decision.Confirm it -> found(it.claim(), record).forEach(claim -> freeze(claim, record));
            case Decision.Correct it -> found(it.claim(), record).forEach(claim -> correct(claim, it, record));
            default -> {}
        }
    }

    /** Decisions that fit the text no longer, or point where no claim stands any more, in order of number. */
    public List<DecisionRecord> lost() {
        return lost.stream()
                .sorted(Comparator.comparingLong(DecisionRecord::number))
                .toList();
    }

    /** The reading as decided; the very same one where nothing was. */
    public Reading reading() {
        List<EventMention> events =
                claims.stream().map(it -> it.mention).collect(Collectors.toCollection(ArrayList::new));
        if (events.equals(reading.events()) && chains.all().equals(reading.attributions())) {
            return reading;
        }
        if (added) {
            events.sort(Comparator.comparing(EventMention::trigger));
        }
        return new Reading(
                reading.id(),
                reading.date(),
                reading.outlet(),
                reading.reader(),
                chains.all(),
                events,
                reading.times(),
                reading.places(),
                reading.quantities(),
                reading.entities());
    }

    private void add(DecisionRecord record, Decision.AddClaim it) {
        String fault = MentionCheck.span(it.claim().trigger(), textLength);
        if (fault != null) {
            throw new LedgerException(Trouble.REFUSED, "the claim " + fault);
        }
        boolean there = claims.stream()
                .anyMatch(claim -> claim.mention.type() == it.type()
                        && claim.mention.trigger().overlaps(it.claim().trigger()));
        if (!there) {
            include(Mentions.bare(
                    "d" + record.number(),
                    it.claim().trigger(),
                    it.type(),
                    chains.around(it.claim().trigger()),
                    new Because("claim", null, rule(record))));
        }
    }

    private void include(EventMention mention) {
        claims.add(new Standing(mention));
        added = true;
    }

    /* Where the reader finds the claim no longer, it is brought back as the person saw it; one that a person had added is not. */
    private List<Standing> found(ClaimPointer pointer, DecisionRecord record) {
        List<Standing> there = standingAt(pointer);
        if (!there.isEmpty()) {
            return there;
        }
        List<ClaimSnapshot> seen =
                record.on().stream().filter(it -> it.read() != null).toList();
        for (int at = 0; at < seen.size(); at++) {
            ClaimSnapshot snapshot = seen.get(at);
            String id = "d" + record.number() + (at == 0 ? "" : "." + at);
            include(Mentions.withIdAndChain(snapshot.claim(), id, chains.of(snapshot.chain(), id)));
        }
        return claims.subList(claims.size() - seen.size(), claims.size());
    }

    private void freeze(Standing claim, DecisionRecord record) {
        ClaimSnapshot snapshot = record.on().stream()
                .filter(it -> record.on().size() == 1 || it.claim().type() == claim.mention.type())
                .findFirst()
                .orElse(null);
        if (snapshot != null && MentionCheck.fault(snapshot.claim(), textLength) == null) {
            claim.become(Mentions.withIdAndChain(
                    snapshot.claim(), claim.mention.id(), chains.of(snapshot.chain(), "d" + record.number())));
        }
    }

    private void correct(Standing claim, Decision.Correct it, DecisionRecord record) {
        String id = "d" + record.number();
        EventMention mention = claim.mention;
        claim.become(
                switch (it.field()) {
                    case "chain" -> Mentions.withIdAndChain(mention, mention.id(), chains.corrected(it, id));
                    case "origin" -> Mentions.withIdAndChain(mention, mention.id(), chains.withOrigin(mention, it, id));
                    default -> new FieldCorrection(it, textLength, rule(record)).of(mention);
                });
    }

    private static String rule(DecisionRecord record) {
        return "decision " + record.number() + " by " + record.who();
    }

    private List<Standing> standingAt(ClaimPointer pointer) {
        List<Standing> exactly = claims.stream()
                .filter(claim -> claim.triggers.contains(pointer.trigger()))
                .toList();
        return !exactly.isEmpty()
                ? exactly
                : claims.stream()
                        .filter(claim -> claim.triggers.stream().anyMatch(pointer.trigger()::overlaps))
                        .toList();
    }

    /* A claim on its way through the decisions, findable by where it stands and by where it stood. */
    private static final class Standing {

        private EventMention mention;
        private final List<Span> triggers = new ArrayList<>();

        Standing(EventMention mention) {
            this.mention = mention;
            triggers.add(mention.trigger());
        }

        void become(@Nullable EventMention other) {
            if (other != null) {
                mention = other;
                triggers.add(other.trigger());
            }
        }
    }
}
