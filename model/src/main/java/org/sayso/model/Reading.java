package org.sayso.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the reader found in one report.
 *
 * @param id of the report
 * @param date of the report; null where unknown
 * @param reader version of the reader: the same report and the same version give the same reading
 */
public record Reading(
        String id,
        @Nullable LocalDate date,
        @Nullable String outlet,
        String reader,
        List<Attribution> attributions,
        List<EventMention> events,
        List<TimeExpression> times,
        List<PlaceMention> places,
        List<Quantity> quantities,
        List<Entity> entities) {

    public Reading {
        attributions = copy(attributions);
        events = copy(events);
        times = copy(times);
        places = copy(places);
        quantities = copy(quantities);
        entities = copy(entities);
    }

    /** The attributions of a chain, outermost first. */
    public List<Attribution> links(Chain chain) {
        Map<String, Attribution> byId =
                attributions.stream().collect(Collectors.toMap(Attribution::id, Function.identity()));
        return chain.links().stream()
                .map(id -> {
                    Attribution link = byId.get(id);
                    if (link == null) {
                        throw new IllegalArgumentException("no attribution " + id + " in the reading of " + this.id);
                    }
                    return link;
                })
                .toList();
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
