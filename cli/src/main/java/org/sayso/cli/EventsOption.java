package org.sayso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.EventFilter;
import org.sayso.model.EventType;
import picocli.CommandLine.Option;

/** Which events to show; every option narrows. */
final class EventsOption {

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = EventTypeConverter.class,
            completionCandidates = EventTypeConverter.Candidates.class,
            description = "Only events of this type.")
    private @Nullable EventType type;

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", description = "Only events not over before this day.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "YYYY-MM-DD", description = "Only events not begun after this day.")
    private @Nullable LocalDate until;

    @Option(
            names = "--place",
            paramLabel = "WORDS",
            description = "Only events whose place has these words in its name.")
    private @Nullable String place;

    @Option(
            names = "--origin",
            paramLabel = "WORDS",
            description = "Only events that come down to an origin with these words in its name.")
    private @Nullable String origin;

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Only events in which somebody of this name, in any spelling, acts or suffers.")
    private @Nullable String actor;

    @Option(
            names = "--independent",
            paramLabel = "N",
            defaultValue = "0",
            description = "Only events that at least N independent origins stand behind.")
    private int independent;

    @Option(names = "--disagree", description = "Only events on which claims disagree.")
    private boolean disagree;

    EventFilter filter() {
        return EventFilter.ALL
                .withType(type)
                .withDays(since, until)
                .withPlace(place)
                .withOrigin(origin)
                .withActor(actor)
                .withLeastIndependent(independent)
                .withOnlyDisagreeing(disagree);
    }

    /** The same in words, for people to read; empty where everything is let through. */
    String words() {
        List<String> words = new ArrayList<>();
        add(words, "", type == null ? null : type.wire().replace('-', ' '));
        add(words, "since ", since);
        add(words, "until ", until);
        add(words, "place: ", place);
        add(words, "origin: ", origin);
        add(words, "actor: ", actor);
        add(words, "independent origins: at least ", independent > 0 ? independent : null);
        add(words, "", disagree ? "accounts part" : null);
        return String.join(", ", words);
    }

    private static void add(List<String> words, String name, @Nullable Object value) {
        if (value != null) {
            words.add(name + value);
        }
    }
}
