package org.sayso.reader.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/**
 * An attribution as one rule or model proposes it, before nesting, kind, stance and identity are settled.
 *
 * @param source null where the report hides it
 * @param cue null for a floating quotation or a headline
 * @param content in order, not empty
 * @param rule id of the rule or model that found it
 * @param stance where the finding rule already knows it
 * @param kind where the finding rule already knows it
 */
record Draft(
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        String rule,
        @Nullable Stance stance,
        @Nullable SourceKind kind) {

    Draft {
        content = List.copyOf(content);
    }

    int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** The stretch from the first to the last word of the content. */
    Span contentExtent() {
        return Span.covering(content.getFirst(), content.getLast());
    }

    boolean contentHolds(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }

    Draft withContent(List<Span> pieces) {
        return new Draft(source, cue, pieces, rule, stance, kind);
    }
}
