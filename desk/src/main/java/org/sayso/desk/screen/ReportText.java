package org.sayso.desk.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sayso.model.Attribution;
import org.sayso.model.CodePointText;
import org.sayso.model.EventMention;
import org.sayso.model.Reading;
import org.sayso.model.Span;

/** A stretch of a report cut into pieces, at each of whose ends something begins or ends: what somebody is said to say, a source, a cue, a trigger. */
public final class ReportText {

    private final CodePointText text;
    private final Reading reading;
    private final Map<String, Integer> depths = new HashMap<>();

    ReportText(CodePointText text, Reading reading) {
        this.text = text;
        this.reading = reading;
        reading.attributions().forEach(it -> depths.put(it.id(), depth(it)));
    }

    /**
     * A piece of text on which the same things lie throughout.
     *
     * @param at offset of its first character in the report, in code points
     * @param within ids of the attributions whose content it stands in, outermost first
     * @param opens ids of those whose content begins here
     * @param closes ids of those whose content ends here
     * @param role {@code source}, {@code cue} or empty
     * @param of ids of the attributions that it is the source or cue of
     * @param trigger ids of the claims whose trigger it is
     */
    public record Piece(
            int at,
            String text,
            List<String> within,
            List<String> opens,
            List<String> closes,
            String role,
            List<String> of,
            List<String> trigger) {

        /** How many lie upon each other here, four at most. */
        public int depth() {
            return Math.min(4, within.size());
        }
    }

    List<Piece> pieces(Span part) {
        List<Integer> cuts = List.copyOf(cuts(part));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            pieces.add(piece(new Span(cuts.get(i), cuts.get(i + 1))));
        }
        return pieces;
    }

    private TreeSet<Integer> cuts(Span part) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (Attribution it : reading.attributions()) {
            it.content().forEach(span -> cut(cuts, span, part));
            if (it.source() != null) {
                cut(cuts, it.source(), part);
            }
            if (it.cue() != null) {
                cut(cuts, it.cue(), part);
            }
        }
        reading.events().forEach(it -> cut(cuts, it.trigger(), part));
        return cuts;
    }

    private static void cut(TreeSet<Integer> cuts, Span span, Span part) {
        for (int at : List.of(span.start(), span.end())) {
            if (part.start() < at && at < part.end()) {
                cuts.add(at);
            }
        }
    }

    private Piece piece(Span span) {
        List<Attribution> within = reading.attributions().stream()
                .filter(it -> it.content().stream().anyMatch(content -> content.overlaps(span)))
                .sorted((one, other) -> Integer.compare(depthOf(one), depthOf(other)))
                .toList();
        List<String> sources = reading.attributions().stream()
                .filter(it -> it.source() != null && it.source().overlaps(span))
                .map(Attribution::id)
                .toList();
        List<String> cues = reading.attributions().stream()
                .filter(it -> it.cue() != null && it.cue().overlaps(span))
                .map(Attribution::id)
                .toList();
        return new Piece(
                span.start(),
                text.slice(span),
                within.stream().map(Attribution::id).toList(),
                ids(within, it -> it.start() == span.start()),
                ids(within, it -> it.end() == span.end()),
                !cues.isEmpty() ? "cue" : sources.isEmpty() ? "" : "source",
                !cues.isEmpty() ? cues : sources,
                reading.events().stream()
                        .filter(it -> it.trigger().overlaps(span))
                        .map(EventMention::id)
                        .toList());
    }

    private static List<String> ids(List<Attribution> attributions, Predicate<Span> test) {
        return attributions.stream()
                .filter(it -> it.content().stream().anyMatch(test))
                .map(Attribution::id)
                .toList();
    }

    private int depthOf(Attribution attribution) {
        return depths.getOrDefault(attribution.id(), 0);
    }

    private int depth(Attribution attribution) {
        int depth = 0;
        String outer = attribution.inside();
        while (outer != null && depth < 20) {
            String id = outer;
            depth++;
            outer = reading.attributions().stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .map(Attribution::inside)
                    .orElse(null);
        }
        return depth;
    }
}
