package org.sayso.reader.neural;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution as the encoder sees it.
 *
 * @param anchor the piece whose links made it: first of the cue, else of the source, else of the content
 * @param content in order, never empty
 * @param sourceScore how likely the source is linked, or, without one, how likely there is none
 * @param contentScore how likely the content is linked, mean over its pieces
 */
record LinkedSpans(
        int anchor,
        @Nullable PieceSpan cue,
        @Nullable PieceSpan source,
        List<PieceSpan> content,
        float sourceScore,
        float contentScore) {

    LinkedSpans {
        content = List.copyOf(content);
    }
}
