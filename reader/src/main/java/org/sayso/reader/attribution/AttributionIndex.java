package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sayso.model.Attribution;
import org.sayso.model.Span;

/** Finds attributions by where they stand, without walking through all of a long report's. */
final class AttributionIndex {

    /* Code points; about two sentences. */
    private static final int STRETCH = 256;

    private final Map<Integer, List<Attribution>> byStretch = new HashMap<>();
    private final TreeMap<Integer, List<Attribution>> byEnd = new TreeMap<>();
    private final TreeMap<Integer, Integer> nearestCueEnd = new TreeMap<>();

    AttributionIndex(List<Attribution> list) {
        for (Attribution each : list) {
            stretchesOf(each)
                    .forEach(stretch -> byStretch
                            .computeIfAbsent(stretch, s -> new ArrayList<>())
                            .add(each));
            byEnd.computeIfAbsent(each.content().getLast().end(), e -> new ArrayList<>())
                    .add(each);
            if (each.cue() != null) {
                nearestCueEnd.merge(each.cue().start(), each.cue().end(), Math::min);
            }
        }
    }

    private static List<Integer> stretchesOf(Attribution attribution) {
        return attribution.content().stream()
                .flatMap(span -> IntStream.rangeClosed(span.start() / STRETCH, span.end() / STRETCH)
                        .boxed())
                .distinct()
                .toList();
    }

    /** The attributions whose content holds this span, in order of the list. */
    List<Attribution> holding(Span span) {
        return byStretch.getOrDefault(span.start() / STRETCH, List.of()).stream()
                .filter(a -> a.holds(span))
                .toList();
    }

    /** The attributions whose last content ends at an offset of [from, to], by their ends and then in order of the list. */
    List<Attribution> endingBetween(int from, int to) {
        return from > to
                ? List.of()
                : byEnd.subMap(from, true, to, true).values().stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /** Whether a cue lies in this span. */
    boolean hasCueIn(Span span) {
        return nearestCueEnd.subMap(span.start(), true, span.end(), false).values().stream()
                .anyMatch(end -> end <= span.end());
    }
}
