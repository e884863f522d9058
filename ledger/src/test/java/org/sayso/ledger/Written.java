package org.sayso.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.model.CapturedReport;
import org.sayso.model.Certainty;
import org.sayso.model.Chain;
import org.sayso.model.CodePointText;
import org.sayso.model.Credibility;
import org.sayso.model.Entity;
import org.sayso.model.EntityKind;
import org.sayso.model.EventMention;
import org.sayso.model.EventPlace;
import org.sayso.model.EventTime;
import org.sayso.model.EventType;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Phase;
import org.sayso.model.PlaceMention;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/** A made-up report with its reading, written by naming words of its text. */
final class Written {

    private final Report report;
    private final String reader;
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();
    private final List<Entity> people = new ArrayList<>();
    private final List<PlaceMention> places = new ArrayList<>();

    private Written(Report report, String reader) {
        this.report = report;
        this.reader = reader;
    }

    static Written report(String id, String outlet, String date, String text) {
        LocalDate day = date.isEmpty() ? null : LocalDate.parse(date);
        return new Written(new Report(id, text, day, outlet, null, null, null), "test 1");
    }

    Written readBy(String version) {
        Written again = new Written(report, version);
        again.attributions.addAll(attributions);
        again.events.addAll(events);
        again.people.addAll(people);
        again.places.addAll(places);
        return again;
    }

    Written says(String source, String cue, SourceKind kind, String content) {
        String inside = attributions.stream()
                .filter(outer -> outer.holds(span(content)))
                .map(Attribution::id)
                .reduce((first, second) -> second)
                .orElse(null);
        attributions.add(new Attribution(
                "a" + (attributions.size() + 1),
                span(source),
                span(cue),
                List.of(span(content)),
                inside,
                kind,
                null,
                Stance.ASSERTS));
        return this;
    }

    /** Somebody whom the text names, with one mention. */
    Written person(String name) {
        return entity(name, EntityKind.PERSON, name);
    }

    /** Somebody or something that the text names in these words; the last place of each counts. */
    Written entity(String name, EntityKind kind, String... mentions) {
        people.add(new Entity(
                name, kind, Arrays.stream(mentions).map(this::lastSpan).sorted().toList()));
        return this;
    }

    /** A country that the text names by its usual name. */
    Written country(String name, String code) {
        places.add(new PlaceMention(span(name), name, null, code, 0.0, 0.0));
        return entity(name, EntityKind.PLACE, name);
    }

    Written event(String trigger, EventType type, UnaryOperator<Told> more) {
        Told told = more.apply(new Told());
        Span at = span(trigger);
        List<String> chain = attributions.stream()
                .filter(attribution -> attribution.holds(at))
                .map(Attribution::id)
                .toList();
        events.add(new EventMention(
                "e" + (events.size() + 1),
                at,
                type,
                told.arguments,
                new Chain(chain),
                Certainty.CERTAIN,
                told.polarity,
                told.phase,
                told.time,
                told.place,
                told.quantity,
                Credibility.POSSIBLY_TRUE,
                List.of()));
        return this;
    }

    /** The last event tells again what the one with this number told. */
    Written toldAgain(int first) {
        events.set(events.size() - 1, events.getLast().toldAgain(events.get(first - 1)));
        return this;
    }

    /** The last event is told as history. */
    Written asBackground() {
        EventMention last = events.getLast();
        events.set(events.size() - 1, last.asBackground(new Because("background", last.trigger(), "long-past")));
        return this;
    }

    /** The same report, run again by another outlet with a line of its own before it. */
    Written copiedBy(String id, String outlet, String date, String line) {
        int shift = line.codePointCount(0, line.length());
        Report copy = new Report(id, line + report.text(), LocalDate.parse(date), outlet, null, null, null);
        Written written = new Written(copy, reader);
        attributions.forEach(it -> written.attributions.add(new Attribution(
                it.id(),
                it.source() == null ? null : moved(it.source(), shift),
                it.cue() == null ? null : moved(it.cue(), shift),
                it.content().stream().map(span -> moved(span, shift)).toList(),
                it.inside(),
                it.kind(),
                it.entity(),
                it.stance())));
        events.forEach(it -> written.events.add(moved(it, shift)));
        return written;
    }

    /** The same report as another outlet prints it, with some words changed that no claim rests on. */
    Written editedBy(String id, String outlet, String date, String words, String others) {
        Span changed = span(words);
        int shift = others.codePointCount(0, others.length()) - (changed.end() - changed.start());
        String text = report.text().replace(words, others);
        Written written = new Written(new Report(id, text, LocalDate.parse(date), outlet, null, null, null), reader);
        attributions.forEach(it -> written.attributions.add(new Attribution(
                it.id(),
                it.source() == null ? null : after(it.source(), changed, shift),
                it.cue() == null ? null : after(it.cue(), changed, shift),
                it.content().stream().map(span -> after(span, changed, shift)).toList(),
                it.inside(),
                it.kind(),
                it.entity(),
                it.stance())));
        events.forEach(it -> written.events.add(moved(it, it.trigger().start() >= changed.end() ? shift : 0)));
        return written;
    }

    private static Span after(Span span, Span changed, int shift) {
        int start = span.start() >= changed.end() ? span.start() + shift : span.start();
        int end = span.end() >= changed.end() ? span.end() + shift : span.end();
        return new Span(start, end);
    }

    private static EventMention moved(EventMention it, int shift) {
        Map<Role, List<Span>> arguments = new EnumMap<>(Role.class);
        it.arguments()
                .forEach((role, spans) -> arguments.put(
                        role, spans.stream().map(span -> moved(span, shift)).toList()));
        return new EventMention(
                it.id(),
                moved(it.trigger(), shift),
                it.type(),
                arguments,
                it.chain(),
                it.certainty(),
                it.polarity(),
                it.phase(),
                it.time(),
                it.place(),
                it.quantity(),
                it.credibility(),
                it.because());
    }

    private static Span moved(Span span, int shift) {
        return new Span(span.start() + shift, span.end() + shift);
    }

    String id() {
        return report.id();
    }

    CapturedReport captured() {
        byte[] bytes = (report.id() + "\n" + report.text()).getBytes(StandardCharsets.UTF_8);
        return new CapturedReport(
                report, new Evidence(report.id() + ".txt", "text/plain", OriginalBytes.of(bytes), null));
    }

    Reading reading() {
        return new Reading(
                report.id(),
                report.date(),
                report.outlet(),
                reader,
                attributions,
                events,
                List.of(),
                places,
                List.of(),
                people);
    }

    AddOutcome into(Ledger ledger) {
        return ledger.add(captured(), reading());
    }

    private Span lastSpan(String words) {
        int at = report.text().lastIndexOf(words);
        return CodePointText.of(report.text()).spanOfChars(at, at + words.length());
    }

    Span span(String words) {
        int at = report.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in " + report.text());
        }
        return CodePointText.of(report.text()).spanOfChars(at, at + words.length());
    }

    /** What a made-up event mention says beside its trigger. */
    final class Told {
        private final Map<Role, List<Span>> arguments = new EnumMap<>(Role.class);
        private EventTime time;
        private EventPlace place;
        private Quantity quantity;
        private Polarity polarity = Polarity.POSITIVE;
        private Phase phase = Phase.HAPPENED;

        Told on(String day) {
            time = new EventTime(null, LocalDate.parse(day), LocalDate.parse(day));
            return this;
        }

        Told at(String name, double lat, double lon) {
            place = new EventPlace(span(name), name, null, null, lat, lon, null);
            return this;
        }

        Told at(String name, String country) {
            place = new EventPlace(span(name), name, null, country, null, null, null);
            return this;
        }

        Told who(Role role, String words) {
            arguments.put(role, List.of(span(words)));
            return this;
        }

        Told count(String words, Double low, Double high) {
            return count(words, low, high, "people");
        }

        Told count(String words, Double low, Double high, String unit) {
            quantity = new Quantity(span(words), low, high, false, unit, null);
            return this;
        }

        Told rate(String words, Double low, Double high, String per) {
            quantity = new Quantity(span(words), low, high, false, "people", per);
            return this;
        }

        Told denied() {
            polarity = Polarity.NEGATIVE;
            return this;
        }

        Told still(Phase other) {
            phase = other;
            return this;
        }
    }
}
