package org.sayso.ledger.linking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.actor.NamedActors;
import org.sayso.ledger.text.Sentences;
import org.sayso.ledger.text.Stems;
import org.sayso.model.Because;
import org.sayso.model.ClaimId;
import org.sayso.model.CodePointText;
import org.sayso.model.EventMention;
import org.sayso.model.EventPlace;
import org.sayso.model.EventTime;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Role;
import org.sayso.model.Span;

/** Makes the claims of a ledger from the event mentions of a reading. */
public final class Claims {

    /* How a reading marks the reason that is a word of caution on a link. */
    private static final String CAVEAT = "caveat:";

    private final Report report;
    private final CodePointText text;
    private final Sentences sentences;
    private final NamedVictims victims;
    private final NamedActors actors;

    private Claims(Report report, Reading reading) {
        this.report = report;
        this.text = CodePointText.of(report.text());
        this.sentences = new Sentences(text);
        this.victims = new NamedVictims(text, reading.entities());
        this.actors = new NamedActors(text, reading);
    }

    /** In the order of the reading's events. */
    public static List<Claim> of(Report report, Reading reading) {
        Claims claims = new Claims(report, reading);
        return reading.events().stream().map(claims::claim).toList();
    }

    private Claim claim(EventMention event) {
        Span sentence = sentences.around(event.trigger());
        String quote = text.slice(sentence);
        EventTime time = event.time();
        return new Claim(
                new ClaimId(report.id(), event.id()),
                report.outlet(),
                report.date(),
                event.type(),
                text.slice(event.trigger()),
                event.trigger(),
                time == null ? null : time.interval(),
                time != null && time.span() != null,
                place(event.place()),
                event.quantity(),
                event.polarity(),
                event.phase(),
                event.certainty(),
                words(event),
                event.chain().links(),
                quote,
                Witness.isIn(quote, report.outlet()),
                Stems.of(quote),
                event.credibility(),
                victims.of(event),
                caveats(event),
                event.sameAs(),
                event.background(),
                actors.of(event));
    }

    private Map<String, List<String>> caveats(EventMention event) {
        Map<String, List<String>> caveats = new TreeMap<>();
        for (Because because : event.because()) {
            if (because.field().startsWith(CAVEAT) && because.span() != null) {
                caveats.computeIfAbsent(because.field().substring(CAVEAT.length()), k -> new ArrayList<>())
                        .add(text.slice(because.span()));
            }
        }
        return caveats;
    }

    private static @Nullable HappeningPlace place(@Nullable EventPlace place) {
        return place == null ? null : HappeningPlace.of(place);
    }

    private Map<Role, List<String>> words(EventMention event) {
        Map<Role, List<String>> words = new EnumMap<>(Role.class);
        event.arguments()
                .forEach((role, spans) ->
                        words.put(role, spans.stream().map(text::slice).toList()));
        return words;
    }
}
