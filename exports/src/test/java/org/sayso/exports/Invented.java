package org.sayso.exports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.SqliteStore;
import org.sayso.model.Attribution;
import org.sayso.model.CapturedReport;
import org.sayso.model.Certainty;
import org.sayso.model.Chain;
import org.sayso.model.CodePointText;
import org.sayso.model.EventMention;
import org.sayso.model.EventPlace;
import org.sayso.model.EventTime;
import org.sayso.model.EventType;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Phase;
import org.sayso.model.PlacePrecision;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/** Reports of a war that never was, with what a reader would find in them, and a ledger that holds them. */
final class Invented {

    static final String ANTON = "Anton Belmaric";

    private final Report report;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();

    private Invented(Report report) {
        this.report = report;
    }

    static Invented report(String id, String outlet, String date, String title, String url, String text) {
        return new Invented(new Report(id, text, LocalDate.parse(date), outlet, title, null, url));
    }

    Invented says(String source, SourceKind kind, String entity, String content) {
        attributions.add(new Attribution(
                "a" + (attributions.size() + 1),
                span(source),
                null,
                List.of(span(content)),
                null,
                kind,
                entity.isEmpty() ? null : entity,
                Stance.ASSERTS));
        return this;
    }

    Invented event(
            String trigger,
            EventType type,
            Map<Role, String> who,
            String day,
            String place,
            double[] at,
            PlacePrecision precision,
            String count,
            Double low,
            Double high) {
        Span span = span(trigger);
        Map<Role, List<Span>> arguments = new EnumMap<>(Role.class);
        who.forEach((role, words) -> arguments.put(role, List.of(span(words))));
        events.add(new EventMention(
                "e" + (events.size() + 1),
                span,
                type,
                arguments,
                new Chain(attributions.stream()
                        .filter(it -> it.holds(span))
                        .map(Attribution::id)
                        .toList()),
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                Phase.HAPPENED,
                day.isEmpty() ? null : new EventTime(null, LocalDate.parse(day), LocalDate.parse(day)),
                place.isEmpty() ? null : new EventPlace(span(place), place, 71234567L, "LY", at[0], at[1], precision),
                count.isEmpty() ? null : new Quantity(span(count), low, high, false, "people", null),
                null,
                List.of()));
        return this;
    }

    void into(Ledger ledger) {
        byte[] bytes = (report.id() + "\n" + report.text()).getBytes(StandardCharsets.UTF_8);
        Evidence evidence = new Evidence(report.id() + ".txt", "text/plain", OriginalBytes.of(bytes), null);
        Reading reading = new Reading(
                report.id(),
                report.date(),
                report.outlet(),
                "test 1",
                attributions,
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ledger.add(new CapturedReport(report, evidence), reading);
    }

    private Span span(String words) {
        int at = report.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in " + report.text());
        }
        return CodePointText.of(report.text()).spanOfChars(at, at + words.length());
    }

    /** An empty ledger in a folder. */
    static Ledger ledger(Path folder) {
        return Ledger.over(
                SqliteStore.open(folder.resolve("invented.db")),
                Clock.fixed(Instant.parse("2031-04-01T08:00:00Z"), ZoneOffset.UTC));
    }

    /** Two papers on a market that was shelled, a killing with a hostile title, and a defection. */
    static void fill(Ledger ledger) {
        double[] dravik = {32.4137, 21.0763};
        report(
                        "post-dravik",
                        "Harbour Post",
                        "2031-03-05",
                        "Shells hit Dravik",
                        "https://harbourpost.example/2031/dravik-market",
                        "Army shells hit the fish market of Dravik on Tuesday, killing at least 14 civilians, the"
                                + " Harbour Rights Watch said. Its director, Anton Belmaric, said Gen. Belmarich must"
                                + " answer for it.")
                .says(
                        "the Harbour Rights Watch",
                        SourceKind.ORGANISATION,
                        "Harbour Rights Watch",
                        "Army shells hit the fish market of Dravik on Tuesday, killing at least 14 civilians")
                .event(
                        "hit",
                        EventType.SHELL,
                        Map.of(Role.AGENT, "Army", Role.PATIENT, "the fish market of Dravik"),
                        "2031-03-04",
                        "Dravik",
                        dravik,
                        PlacePrecision.CITY,
                        "",
                        null,
                        null)
                .event(
                        "killing",
                        EventType.KILL,
                        Map.of(Role.AGENT, "Army", Role.PATIENT, "at least 14 civilians"),
                        "2031-03-04",
                        "Dravik",
                        dravik,
                        PlacePrecision.CITY,
                        "at least 14 civilians",
                        14.0,
                        null)
                .into(ledger);
        report(
                        "coast-0305",
                        "Coast Daily",
                        "2031-03-05",
                        "=HYPERLINK(\"http://x\",\"toll\") <script>alert('x')</script> \u202etxt",
                        "javascript:alert(1)",
                        "A surgeon, Ilka Moren, said between 12 and 15 people were killed in Dravik when the market"
                                + " came under fire on Tuesday.")
                .says(
                        "A surgeon, Ilka Moren",
                        SourceKind.PERSON,
                        "Ilka Moren",
                        "between 12 and 15 people were killed in Dravik when the market came under fire on Tuesday")
                .event(
                        "killed",
                        EventType.KILL,
                        Map.of(Role.PATIENT, "between 12 and 15 people"),
                        "2031-03-04",
                        "Dravik",
                        dravik,
                        PlacePrecision.CITY,
                        "between 12 and 15 people",
                        12.0,
                        15.0)
                .into(ledger);
        report(
                        "hill-0310",
                        "Hill Radio",
                        "2031-03-10",
                        "Belmaric's deputy gone",
                        "https://hillradio.example/a?q=Anton%20Belmaric",
                        "Colonel Jarek Dolan, deputy of Anton Belmaric, has defected to the Hill Front, the Hill Front"
                                + " said. His brother Yarek Dolaan stayed near Upper Dravik.")
                .says(
                        "the Hill Front said",
                        SourceKind.ORGANISATION,
                        "Hill Front",
                        "Colonel Jarek Dolan, deputy of Anton Belmaric, has defected to the Hill Front")
                .event(
                        "defected",
                        EventType.DEFECT,
                        Map.of(Role.AGENT, "Colonel Jarek Dolan, deputy of Anton Belmaric", Role.TO, "the Hill Front"),
                        "",
                        "",
                        dravik,
                        PlacePrecision.CITY,
                        "",
                        null,
                        null)
                .into(ledger);
    }

    /** A spokesman denies reports of an air strike: the claim stands, with a denial on its way. */
    static void deny(Ledger ledger) {
        report(
                        "state-0306",
                        "State Agency",
                        "2031-03-06",
                        "No raid",
                        null,
                        "General Weiss denied reports that planes bombed Dravik on Wednesday.")
                .denies("General Weiss", "reports that planes bombed Dravik on Wednesday")
                .event(
                        "bombed",
                        EventType.AIR_STRIKE,
                        Map.of(Role.AGENT, "planes"),
                        "2031-03-05",
                        "Dravik",
                        new double[] {32.4137, 21.0763},
                        PlacePrecision.CITY,
                        "",
                        null,
                        null)
                .into(ledger);
    }

    private Invented denies(String source, String content) {
        attributions.add(new Attribution(
                "a1", span(source), null, List.of(span(content)), null, SourceKind.PERSON, source, Stance.DENIES));
        return this;
    }

    static String export(Ledger ledger, ExportRequest request) {
        StringWriter out = new StringWriter();
        try {
            new Exporter(ledger).write(request, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
