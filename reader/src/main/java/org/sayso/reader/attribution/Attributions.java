package org.sayso.reader.attribution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.model.Chain;
import org.sayso.model.Span;

/** The attributions of one report and, for each, what decided it. Looking one up takes the same time in a long report as in a short one. Immutable. */
public final class Attributions {

    private final List<Attribution> list;
    private final Map<String, List<Because>> because;
    private final AttributionIndex index;

    /**
     * @param list in order of the text; {@code inside} always points to another of the list whose content holds this one's
     * @param because by attribution id
     */
    public Attributions(List<Attribution> list, Map<String, List<Because>> because) {
        this.list = List.copyOf(list);
        this.because = Map.copyOf(because);
        this.index = new AttributionIndex(this.list);
    }

    /** In order of the text. */
    public List<Attribution> list() {
        return list;
    }

    /** By attribution id. */
    public Map<String, List<Because>> because() {
        return because;
    }

    /** The ids of the attributions whose content holds this trigger, outermost (longest content) first. */
    public Chain chainOf(Span trigger) {
        return new Chain(links(trigger).stream().map(Attribution::id).toList());
    }

    /** The attributions whose content holds this trigger, outermost (longest content) first. */
    public List<Attribution> links(Span trigger) {
        List<Attribution> holding = index.holding(trigger);
        return holding.size() < 2 ? holding : outermostFirst(holding);
    }

    /** The attributions whose last content ends at an offset of [from, to]. */
    public List<Attribution> endingBetween(int from, int to) {
        return index.endingBetween(from, to);
    }

    /** Whether a cue lies in this span. */
    public boolean hasCueIn(Span span) {
        return index.hasCueIn(span);
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
