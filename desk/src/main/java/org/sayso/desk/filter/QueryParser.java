package org.sayso.desk.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.EventOrder;
import org.sayso.ledger.store.GeoBox;
import org.sayso.model.Certainty;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;

/** Takes the parameters of an address one by one and remembers which were understood. */
final class QueryParser {

    private final Map<String, List<String>> given;
    private final Map<String, String> understood = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    QueryParser(Map<String, List<String>> given) {
        this.given = given;
    }

    /** Those that were, as they were given. */
    Map<String, String> understood() {
        return understood;
    }

    /** What was not, one line each. */
    List<String> notes() {
        return notes;
    }

    EventFilter filter() {
        EventFilter filter = EventFilter.ALL
                .withWords(text("q"))
                .withType(value("type", EventType::ofWire))
                .withPlace(text("place"))
                .withOrigin(text("origin"))
                .withOutlet(text("outlet"))
                .withActor(text("actor"))
                .withCertainty(value("certainty", Certainty::ofWire))
                .withStatus(value("status", EventStatus::ofWire))
                .withLeastIndependent(Math.max(0, number("independent", 0)))
                .withOnlyDisagreeing(flag("disagree"))
                .withBox(value("box", QueryParser::box));
        LocalDate since = value("since", LocalDate::parse);
        LocalDate until = value("until", LocalDate::parse);
        return filter.withDays(since, until);
    }

    EventOrder order() {
        EventOrder order = value("sort", it -> EventOrder.valueOf(it.toUpperCase(Locale.ROOT)));
        return order == null ? EventOrder.TIME : order;
    }

    boolean flag(String name) {
        return "1".equals(value(name, it -> it.equals("1") ? it : null));
    }

    int number(String name, int otherwise) {
        Integer number = value(name, Integer::valueOf);
        return number == null ? otherwise : number;
    }

    private @Nullable String text(String name) {
        return value(name, it -> it);
    }

    private <T> @Nullable T value(String name, Function<String, @Nullable T> parse) {
        String typed = given.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .orElse("");
        if (typed.isEmpty()) {
            return null;
        }
        T value = parsed(name, typed, parse);
        if (value != null) {
            understood.put(name, typed);
        }
        return value;
    }

    private <T> @Nullable T parsed(String name, String typed, Function<String, @Nullable T> parse) {
        try {
            return parse.apply(typed);
        } catch (IllegalArgumentException | DateTimeException e) {
            notes.add(name + ": " + typed + " is left out, it makes no sense here");
            return null;
        }
    }

    private static GeoBox box(String text) {
        String[] parts = text.split(",");
        if (parts.length != 4) {
            throw new IllegalArgumentException("a box has four sides: " + text);
        }
        return new GeoBox(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }
}
