package org.sayso.exports.redaction;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.exports.Handover;
import org.sayso.exports.LinkBase;
import org.sayso.ledger.Why;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.export.CitedReport;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Origin;

/**
 * Redacts one handover: texts and ids by pseudonym, coordinates of a protected place to the whole degree, an address that holds a protected name left
 * out.
 */
final class HandoverRedaction {

    private final Redaction redaction;
    private final Handover handover;
    private final Map<String, String> ids = new TreeMap<>();
    private final CoarsePlaces places;

    HandoverRedaction(Redaction redaction, Handover handover) {
        this.redaction = redaction;
        this.handover = handover;
        this.places = new CoarsePlaces(redaction, handover);
        nameAnew(handover.reports().keySet());
        nameAnew(origins(handover));
    }

    /* An id may hold a name, or its consonants; two ids must not become one. */
    private void nameAnew(Iterable<String> all) {
        Set<String> taken = new HashSet<>(ids.values());
        int people = 0;
        for (String id : all) {
            String redacted = id.startsWith("person:") ? "person:" + ++people : redaction.of(id);
            String free = redacted;
            for (int at = 2; !taken.add(free); at++) {
                free = redacted + "~" + at;
            }
            ids.put(id, free);
        }
    }

    private static Set<String> origins(Handover handover) {
        Set<String> origins = new TreeSet<>();
        handover.events()
                .forEach(why -> why.event().origins().stream().map(Origin::id).forEach(origins::add));
        return origins;
    }

    Handover redacted() {
        RecordRewriter rewriter = new RecordRewriter(this::text, places::of);
        SortedMap<String, CitedReport> reports = new TreeMap<>();
        handover.reports().values().stream()
                .map(report -> rewriter.rewrite(withSafeAddress(report)))
                .forEach(report -> reports.put(report.line().report(), report));
        List<Why> events = new ArrayList<>();
        handover.events().forEach(why -> events.add(rewriter.rewrite(why)));
        List<DecisionRecord> decisions = handover.decisions().stream()
                .map(HandoverRedaction::withoutSnapshots)
                .map(rewriter::rewrite)
                .toList();
        return new Handover(
                redaction.of(handover.title()),
                redaction.of(handover.scope()),
                List.copyOf(events),
                reports,
                decisions,
                handover.head(),
                handover.links(),
                notice());
    }

    /** Every text replaced by a letter and a number, each by its own. */
    static Handover frame(Handover handover) {
        Map<String, String> numbers = new HashMap<>();
        RecordRewriter rewriter = new RecordRewriter(
                text -> numbers.computeIfAbsent(text, key -> "x" + numbers.size()),
                place -> new HappeningPlace("x", null, null, place.lat(), place.lon(), place.precision()));
        SortedMap<String, CitedReport> reports = new TreeMap<>();
        handover.reports().values().stream()
                .map(rewriter::rewrite)
                .forEach(report -> reports.put(report.line().report(), report));
        return new Handover(
                "x",
                "",
                handover.events().stream().map(rewriter::rewrite).toList(),
                reports,
                handover.decisions().stream()
                        .map(HandoverRedaction::withoutSnapshots)
                        .map(rewriter::rewrite)
                        .toList(),
                "x",
                LinkBase.NAMES,
                "x");
    }

    private static DecisionRecord withoutSnapshots(DecisionRecord record) {
        return new DecisionRecord(
                record.number(), record.at(), record.who(), record.decision(), record.undone(), List.of());
    }

    private String notice() {
        return redaction.names().size()
                + " people, organisations or places are kept back in this document and appear under pseudonyms; places so kept back are given to the whole degree.";
    }

    /* A claim's id is its report's and more. */
    private String text(String text) {
        String known = ids.get(text);
        if (known != null) {
            return known;
        }
        int hash = text.indexOf('#');
        String report = hash < 0 ? null : ids.get(text.substring(0, hash));
        return report == null ? redaction.of(text) : report + redaction.of(text.substring(hash));
    }

    private CitedReport withSafeAddress(CitedReport report) {
        String url = report.url();
        return url == null || isSafe(url)
                ? report
                : new CitedReport(report.line(), report.author(), null, report.text());
    }

    private boolean isSafe(String url) {
        return redaction.find(url).isEmpty() && redaction.find(decoded(url)).isEmpty();
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
