package org.sayso.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.sayso.ledger.Ledger;
import org.sayso.model.Attribution;
import org.sayso.model.CapturedReport;
import org.sayso.model.Certainty;
import org.sayso.model.Chain;
import org.sayso.model.CodePointText;
import org.sayso.model.Credibility;
import org.sayso.model.EventMention;
import org.sayso.model.EventPlace;
import org.sayso.model.EventType;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;
import org.sayso.model.json.Exchange;

/**
 * The demo's reports about a country that does not exist, with what the reader found in them, so that no test of a page needs a language model.
 * Its towns are given places in the middle of the Atlantic.
 */
final class Veldara {

    private Veldara() {}

    static void into(Ledger ledger) {
        List<String> reports = lines("reports.jsonl");
        List<String> readings = lines("readings.jsonl");
        for (int i = 0; i < reports.size(); i++) {
            try {
                add(
                        ledger,
                        Exchange.report(reports.get(i)),
                        Exchange.reading(readings.get(i)),
                        "reports.jsonl:" + (i + 1));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The ids of the demo's readings. */
    static List<String> reports() {
        return lines("readings.jsonl").stream()
                .map(Veldara::reading)
                .map(Reading::id)
                .toList();
    }

    /** One report whose every field is hostile: in its text somebody says that somebody was killed. */
    static void addHostile(Ledger ledger, String id, String evil) {
        String text = evil + " told us that " + evil + " killed nine in a raid. " + evil;
        Report report = new Report(id, text, null, evil, evil, evil, evil);
        CodePointText points = CodePointText.of(text);
        int source = evil.codePointCount(0, evil.length());
        int content = text.indexOf(" told us that ") + " told us that ".length();
        int from = text.codePointCount(0, content);
        int to = text.codePointCount(0, text.indexOf(" in a raid") + " in a raid".length());
        int trigger = text.codePointCount(0, text.indexOf("killed"));
        Attribution says = new Attribution(
                "a1",
                new Span(0, source),
                null,
                List.of(new Span(from, to)),
                null,
                SourceKind.PERSON,
                evil,
                Stance.DOUBTS);
        EventMention killed = new EventMention(
                "e1",
                new Span(trigger, trigger + 6),
                EventType.KILL,
                Map.of(Role.AGENT, List.of(new Span(from, from + source))),
                new Chain(List.of("a1")),
                Certainty.POSSIBLE,
                Polarity.POSITIVE,
                Phase.HAPPENED,
                null,
                new EventPlace(new Span(0, source), evil, null, "XX", 10.0, 10.0, null),
                null,
                Credibility.POSSIBLY_TRUE,
                List.of());
        if (!points.holds(killed.trigger())) {
            throw new IllegalStateException("the hostile report is too short");
        }
        add(
                ledger,
                report,
                new Reading(
                        id,
                        null,
                        evil,
                        "test",
                        List.of(says),
                        List.of(killed),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                "../../" + evil);
    }

    /** Adds a report with the reading that is kept of it, or none; returns how many claims it has. */
    static int addRead(Ledger ledger, Report report) {
        Reading reading = lines("readings.jsonl").stream()
                .map(Veldara::reading)
                .filter(it -> it.id().equals(report.id()))
                .findFirst()
                .orElseGet(() -> new Reading(
                        report.id(),
                        report.date(),
                        report.outlet(),
                        "test",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        add(ledger, report, reading, "pasted");
        return reading.events().size();
    }

    private static Reading reading(String line) {
        try {
            return Exchange.reading(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void add(Ledger ledger, Report report, Reading reading, String location) {
        OriginalBytes bytes = OriginalBytes.of(Exchange.line(report).getBytes(StandardCharsets.UTF_8));
        ledger.add(new CapturedReport(report, new Evidence(location, "application/json", bytes, null)), reading);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Veldara.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
