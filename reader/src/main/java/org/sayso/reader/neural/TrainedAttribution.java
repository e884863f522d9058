package org.sayso.reader.neural;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/**
 * An attribution that the encoder found, with how sure it is. Spans are in code points of the text.
 *
 * @param source null where the text hides it
 * @param cue null for a headline "Name: ..." and a floating quotation
 * @param content one stretch or more, in order, never empty
 * @param inside position in the list of what was found of the attribution whose content this one stands in; -1 at the outermost level
 * @param score from 0 to 1: how sure the encoder is of cue, content and their link
 * @param sourceScore how sure it is of the source, or of there being none
 */
public record TrainedAttribution(
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        int inside,
        SourceKind kind,
        Stance stance,
        float score,
        float sourceScore) {

    public TrainedAttribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content");
        }
    }

    public Optional<Span> sourceSpan() {
        return Optional.ofNullable(source);
    }

    TrainedAttribution withInside(int outer) {
        return new TrainedAttribution(source, cue, content, outer, kind, stance, score, sourceScore);
    }

    TrainedAttribution shifted(int positions) {
        return inside < 0 ? this : withInside(inside + positions);
    }

    int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
