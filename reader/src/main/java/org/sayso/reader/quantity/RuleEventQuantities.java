package org.sayso.reader.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.certainty.Factuality;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.word.WordTable;

/**
 * Gives each event the number that its own words tell: of its trigger ("two attacks"), of whom it befell ("killed at least 14 people"), of who did
 * it where nobody suffers ("seven officers defected").
 *
 * <p>A denied event has none. The part of a total ("including three children") is never the total. Thread-safe.
 */
public final class RuleEventQuantities implements EventQuantities {

    private static final WordTable ROLES = WordTable.load(RuleEventQuantities.class, "event-counts.txt");
    private static final List<Role> ORDER = List.of(Role.PATIENT, Role.AGENT, Role.INSTRUMENT);

    @Override
    public Optional<Quantity> quantityOf(
            EventCandidate event, Factuality factuality, ParsedText text, List<Quantity> quantities) {
        if (factuality.polarity() == Polarity.NEGATIVE) {
            return Optional.empty();
        }
        SentenceCounts counts = SentenceCounts.of(event.sentence(), text, quantities, event.head());
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        if (ROLES.has("tally", event.head().lemma())) {
            return factuality.phase() == Phase.PLANNED ? Optional.empty() : counts.ofTally(event.head());
        }
        return counts.ofNoun(event.head())
                .or(() -> ROLES.has("people", event.type().wire())
                        ? counts.rightAfter(event.head()).flatMap(counts::withCoordinated)
                        : Optional.empty())
                .or(() -> counts.ofObject(event.head())
                        .filter(q -> ROLES.has(Role.PATIENT.name(), event.type().wire())))
                .or(() -> ofArguments(event, counts))
                .or(() -> ofTree(event, counts));
    }

    private static Optional<Quantity> ofArguments(EventCandidate event, SentenceCounts counts) {
        for (Role role : ORDER) {
            boolean asked = ROLES.has(role.name(), event.type().wire());
            if (asked
                    && (event.head().isVerb()
                            || !ROLES.has("verbal", event.type().wire()))) {
                Optional<Quantity> found = ofSpans(event.arguments().getOrDefault(role, List.of()), event, counts);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Quantity> ofSpans(List<Span> spans, EventCandidate event, SentenceCounts counts) {
        List<Quantity> found = new ArrayList<>();
        for (Span span : spans) {
            counts.leading(span).filter(q -> !found.contains(q)).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Quantity::span));
        if (found.isEmpty()) {
            return counts.antecedent(spans, event.trigger().start());
        }
        return found.size() == 1
                ? counts.withCoordinated(found.getFirst())
                : Optional.of(Sums.of(found).orElse(found.getFirst()));
    }

    /* Where the arguments tell nothing: "10 of those killed", "left dozens dead", "44 killed". */
    private static Optional<Quantity> ofTree(EventCandidate event, SentenceCounts counts) {
        if (!ROLES.has("people", event.type().wire())) {
            return Optional.empty();
        }
        return counts.ofModified(event.head())
                .or(() -> event.arguments().containsKey(Role.PATIENT)
                        ? counts.rightBefore(event.head())
                        : counts.beside(event.trigger()));
    }
}
