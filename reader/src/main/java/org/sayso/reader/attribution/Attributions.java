package org.sayso.reader.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.model.Chain;
import org.sayso.model.Span;

/**
 * The attributions of one report and, for each, what decided it.
 *
 * @param list in order of the text; {@code inside} always points to another of the list whose content holds this one's
 * @param because by attribution id
 */
public record Attributions(List<Attribution> list, Map<String, List<Because>> because) {

    public Attributions {
        list = List.copyOf(list);
        because = Map.copyOf(because);
    }

    /** The attributions whose content holds this trigger, outermost (longest content) first. */
    public Chain chainOf(Span trigger) {
        return new Chain(list.stream()
                .filter(a -> a.holds(trigger))
                .sorted(Comparator.<Attribution>comparingInt(this::depth)
                        .thenComparing(a ->
                                -a.content().stream().mapToInt(Span::length).sum()))
                .map(Attribution::id)
                .toList());
    }

    private int depth(Attribution attribution) {
        int depth = 0;
        String outer = attribution.inside();
        while (outer != null && depth <= list.size()) {
            String id = outer;
            outer = list.stream()
                    .filter(a -> a.id().equals(id))
                    .findFirst()
                    .map(Attribution::inside)
                    .orElse(null);
            depth++;
        }
        return depth;
    }
}
