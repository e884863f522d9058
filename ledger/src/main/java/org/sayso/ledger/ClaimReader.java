package org.sayso.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.custody.Decisions;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.StoredClaim;
import org.sayso.ledger.origin.Voice;
import org.sayso.ledger.origin.VoiceFiling;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.ledger.store.VoiceRow;
import org.sayso.model.EventType;

/** Reads claims with their chains, report by report. */
final class ClaimReader {

    private final Tables tables;
    private final Decisions decisions;

    ClaimReader(Tables tables) {
        this.tables = tables;
        this.decisions = Decisions.in(tables.log());
    }

    /** In order of report and place in the text; of one type, or of all where that is null. */
    List<ClaimView> claims(@Nullable EventType type) {
        List<ClaimView> all = new ArrayList<>();
        tables.reports().forEach(report -> all.addAll(ofReport(report, type)));
        return all;
    }

    List<ClaimView> ofReport(ReportRow report, @Nullable EventType type) {
        List<StoredClaim> claims = tables.claims().ofReport(report.no()).stream()
                .filter(row -> type == null || row.type().equals(type.wire()))
                .map(StoredClaim::of)
                .toList();
        if (claims.isEmpty()) {
            return List.of();
        }
        Map<String, Voice> voices = voices(report);
        return claims.stream().map(claim -> view(claim, voices)).toList();
    }

    private Map<String, Voice> voices(ReportRow report) {
        List<Long> numbers =
                tables.voices().ofReport(report.no()).stream().map(VoiceRow::no).toList();
        return new VoiceFiling(tables)
                .byNo(numbers).values().stream()
                        .collect(Collectors.toMap(
                                Voice::attribution, voice -> voice, (one, other) -> one, TreeMap::new));
    }

    private ClaimView view(StoredClaim stored, Map<String, Voice> voices) {
        Claim claim = stored.claim();
        return new ClaimView(
                claim.id(),
                stored.happening() == null ? 0 : stored.happening(),
                claim.type(),
                claim.trigger(),
                claim.outlet(),
                claim.published(),
                ChainLinks.of(claim, voices),
                claim.certainty(),
                claim.polarity(),
                claim.phase(),
                claim.time(),
                claim.place(),
                claim.quantity(),
                claim.quote(),
                claim.span(),
                claim.background(),
                claim.sameAs() != null,
                decisions.status(stored),
                claim.credibility(),
                decisions.credibility(stored).orElse(null));
    }
}
