package org.sayso.ledger.origin;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.ledger.LedgerException;
import org.sayso.ledger.LedgerException.Trouble;
import org.sayso.ledger.store.ClaimRow;
import org.sayso.ledger.store.CopyRow;
import org.sayso.ledger.store.ReportRow;
import org.sayso.ledger.store.Tables;
import org.sayso.ledger.store.VoiceRow;
import org.sayso.ledger.text.Overlap;
import org.sayso.model.CodePointText;
import org.sayso.model.Reading;
import org.sayso.model.json.Exchange;

/**
 * Keeps the voices of reports and finds unnamed ones that are the same because the text was copied.
 *
 * <p>The origin of an unnamed voice is that of the first report, in order of id, among those linked to it, so that the order of arrival does not
 * matter.
 */
public final class VoiceFiling {

    /* How much of the shorter content must stand in the other. */
    private static final double SAME_CONTENT = 0.6;
    private static final int LEAST_CONTENT = 4;

    private final Tables tables;

    public VoiceFiling(Tables tables) {
        this.tables = tables;
    }

    /** Keeps the voices of a new reading; returns their numbers by id of the attribution. */
    public Map<String, Long> add(ReportRow report, Reading reading, CodePointText text) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Voice voice : ReportVoices.of(reading, text)) {
            long no = tables.voices().add(report.no(), voice.attribution(), voice.origin(), Exchange.line(voice));
            numbers.put(voice.attribution(), no);
        }
        return numbers;
    }

    /** Links the unnamed voices of a report to those it copies. Returns the claims whose origin may have changed by it. */
    public Set<Long> linkCopied(ReportRow report, Collection<CopyRow> copies) {
        List<VoiceRow> ours = tables.voices().ofReport(report.no());
        Set<Long> linked = new TreeSet<>();
        for (CopyRow copy : copies) {
            for (VoiceRow theirs : tables.voices().ofReport(copy.otherThan(report.no()))) {
                for (VoiceRow our : ours) {
                    if (areOne(voice(our), voice(theirs))) {
                        tables.voices().link(our.no(), theirs.no());
                        linked.add(our.no());
                    }
                }
            }
        }
        return nameAnew(linked);
    }

    private static boolean areOne(Voice one, Voice other) {
        if (one.named() || other.named()) {
            return false;
        }
        Set<String> first = Set.copyOf(one.content());
        Set<String> second = Set.copyOf(other.content());
        return Math.min(first.size(), second.size()) >= LEAST_CONTENT && Overlap.dice(first, second) >= SAME_CONTENT;
    }

    /* Gives everything that hangs together with these voices the origin of its first voice. */
    private Set<Long> nameAnew(Set<Long> voices) {
        Set<Long> changed = new TreeSet<>();
        Set<Long> done = new HashSet<>();
        for (long no : voices) {
            if (done.add(no)) {
                List<VoiceRow> together = together(no);
                together.forEach(row -> done.add(row.no()));
                changed.addAll(settle(together));
            }
        }
        return changed;
    }

    private Set<Long> settle(List<VoiceRow> together) {
        String origin = together.stream()
                .filter(row -> !voice(row).named())
                .map(row -> voice(row).origin())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Set<Long> changed = new TreeSet<>();
        for (VoiceRow row : together) {
            if (!row.origin().equals(origin)) {
                tables.voices().setOrigin(row.no(), origin);
                tables.claims().ofVoice(row.no()).stream().map(ClaimRow::no).forEach(changed::add);
            }
        }
        return changed;
    }

    /* Through links, and through being one origin in one report ("a source ... the source"). */
    private List<VoiceRow> together(long start) {
        Map<Long, VoiceRow> reached = new TreeMap<>();
        ArrayDeque<Long> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            long no = open.removeFirst();
            if (reached.containsKey(no)) {
                continue;
            }
            for (VoiceRow row : tables.voices().byNo(List.of(no))) {
                reached.put(no, row);
                open.addAll(tables.voices().linkedTo(no));
                open.addAll(sameInReport(row));
            }
        }
        return new ArrayList<>(reached.values());
    }

    private List<Long> sameInReport(VoiceRow row) {
        String origin = voice(row).origin();
        return tables.voices().ofReport(row.report()).stream()
                .filter(other -> voice(other).origin().equals(origin))
                .map(VoiceRow::no)
                .toList();
    }

    /** Forgets the voices of a report. Returns the claims of other reports whose origin changed by it. */
    public Set<Long> remove(ReportRow report) {
        Set<Long> orphans = new TreeSet<>();
        for (VoiceRow row : tables.voices().ofReport(report.no())) {
            together(row.no()).stream()
                    .filter(other -> other.report() != report.no())
                    .forEach(other -> orphans.add(other.no()));
        }
        tables.voices().removeOfReport(report.no());
        return nameAnew(orphans);
    }

    /** The voices of these numbers, each with the origin that all reports together give it. */
    public Map<Long, Voice> byNo(Collection<Long> numbers) {
        Map<Long, Voice> voices = new TreeMap<>();
        for (VoiceRow row : tables.voices().byNo(numbers)) {
            voices.put(row.no(), voice(row).withOrigin(row.origin()));
        }
        return voices;
    }

    private static Voice voice(VoiceRow row) {
        try {
            return Exchange.mapper().readValue(row.body(), Voice.class);
        } catch (JsonProcessingException e) {
            throw new LedgerException(Trouble.DAMAGED, "attribution " + row.no() + " of the ledger is not readable", e);
        }
    }
}
