package org.sayso.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Because;
import org.sayso.model.Chain;
import org.sayso.model.EventMention;
import org.sayso.model.EventPlace;
import org.sayso.model.Quantity;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.TimeExpression;
import org.sayso.reader.attribution.Attributions;
import org.sayso.reader.certainty.Factuality;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.event.SaidArguments;
import org.sayso.reader.language.LanguageFinder;
import org.sayso.reader.place.ResolvedPlace;
import org.sayso.reader.quantity.CountedVictims;
import org.sayso.reader.retelling.ToldEvent;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.time.DatedEvent;
import org.sayso.reader.time.History;
import org.sayso.reader.time.JudgedEvent;

/** Turns one report into one reading. The same report and the same version give the same reading, in any thread. Thread-safe. */
public final class ReportReader {

    private static final String ENGLISH = "en";

    private final ReaderParts parts;

    public ReportReader(ReaderParts parts) {
        this.parts = parts;
    }

    public String version() {
        return parts.version();
    }

    /** A report's text as this reader parses it, for measuring one part alone. */
    public ParsedText parse(Report report) {
        return parts.parser().parse(report.text());
    }

    /** The language of a report's text, an ISO 639 code, or {@link LanguageFinder#UNDETERMINED} where it is too short to tell. */
    public String languageOf(Report report) {
        return parts.languages().languageOf(report.text());
    }

    /** Whether this reader knows the language. A text too short to tell is read. */
    public static boolean canRead(String language) {
        return language.equals(ENGLISH) || language.equals(LanguageFinder.UNDETERMINED);
    }

    /** What is found in a report; nothing at all where it is in a language that this reader {@linkplain #canRead cannot read}. */
    public Reading read(Report report) {
        return read(report, languageOf(report));
    }

    /** The same for a report whose {@linkplain #languageOf language} is known already. */
    public Reading read(Report report, String language) {
        return canRead(language) ? readEnglish(report) : nothing(report);
    }

    private Reading nothing(Report report) {
        return new Reading(
                report.id(),
                report.date(),
                report.outlet(),
                parts.version(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Reading readEnglish(Report report) {
        ParsedText text = parts.parser().parse(report.text());
        Attributions attributions = parts.attributions().find(text);
        List<TimeExpression> times = parts.times().find(text, report.date());
        List<ResolvedPlace> places = parts.places().find(text, report);
        List<Quantity> quantities = parts.quantities().find(text);
        List<JudgedEvent> judged = new ArrayList<>();
        for (EventCandidate found : parts.events().find(text)) {
            EventCandidate candidate = SaidArguments.of(found, attributions.links(found.trigger()));
            judged.add(new JudgedEvent(candidate, parts.factuality().judge(text, candidate, attributions)));
        }
        List<Optional<DatedEvent>> dated = parts.eventTimes().timesOf(judged, text, times, report.date());
        List<ToldEvent> events = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            EventCandidate candidate = judged.get(i).event();
            Factuality factuality = judged.get(i).factuality();
            Chain chain = attributions.chainOf(candidate.trigger());
            DatedEvent time = dated.get(i).orElse(null);
            EventPlace place =
                    parts.eventPlaces().placeOf(candidate, text, places).orElse(null);
            Quantity quantity = parts.eventQuantities()
                    .quantityOf(candidate, factuality, text, quantities)
                    .orElse(null);
            EventMention mention = new EventMention(
                    "e" + (events.size() + 1),
                    candidate.trigger(),
                    candidate.type(),
                    CountedVictims.arguments(candidate, quantity),
                    chain,
                    factuality.certainty(),
                    factuality.polarity(),
                    factuality.phase(),
                    time == null ? null : time.time(),
                    place,
                    quantity,
                    factuality.credibility(),
                    because(candidate, factuality, time, chain, attributions));
            Optional<Because> history = History.of(candidate, factuality, time, report.date());
            events.add(new ToldEvent(history.map(mention::asBackground).orElse(mention), candidate));
        }
        return new Reading(
                report.id(),
                report.date(),
                report.outlet(),
                parts.version(),
                attributions.list(),
                parts.retellings().marked(events, text),
                times,
                places.stream().map(ResolvedPlace::mention).toList(),
                quantities,
                parts.entities().find(text));
    }

    private static List<Because> because(
            EventCandidate candidate,
            Factuality factuality,
            @Nullable DatedEvent time,
            Chain chain,
            Attributions attributions) {
        List<Because> all = new ArrayList<>(candidate.because());
        for (String link : chain.links()) {
            all.addAll(attributions.because().getOrDefault(link, List.of()));
        }
        all.addAll(factuality.because());
        if (time != null) {
            all.add(time.because());
        }
        return all;
    }
}
