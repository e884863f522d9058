package org.sayso.reader.attribution;

import java.util.Comparator;
import java.util.HashMap;
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

    /** The ids of the attributions whose content holds this trigger, outermost (longest content) first. */
    public Chain chainOf(Span trigger) {
        return new Chain(links(trigger).stream().map(Attribution::id).toList());
    }

    /** The attributions whose content holds this trigger, outermost (longest content) first. */
    public List<Attribution> links(Span trigger) {
        List<Attribution> holding = list.stream().filter(a -> a.holds(trigger)).toList();
        return holding.size() < 2 ? holding : outermostFirst(holding);
    }

    /* What one attribution stands inside holds the trigger, too, so its depth can be counted among these alone. */
    private static List<Attribution> outermostFirst(List<Attribution> holding) {
        Map<String, Attribution> byId = new HashMap<>();
        holding.forEach(a -> byId.put(a.id(), a));
        return holding.stream()
                .sorted(Comparator.<Attribution>comparingInt(a -> depth(a, byId))
                        .thenComparing(a ->
                                -a.content().stream().mapToInt(Span::length).sum()))
                .toList();
    }

    private static int depth(Attribution attribution, Map<String, Attribution> byId) {
        int depth = 0;
        Attribution outer = attribution;
        while (outer != null && outer.inside() != null && depth <= byId.size()) {
            outer = byId.get(outer.inside());
            depth++;
        }
        return depth;
    }
}
