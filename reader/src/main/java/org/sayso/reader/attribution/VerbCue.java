package org.sayso.reader.attribution;

import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;

/**
 * A verb of a sentence that passes something on, with its source.
 *
 * @param verb token index
 * @param group the verb with its auxiliaries
 * @param source span of the source; null where there is none in the sentence
 * @param sourceRange where the source stands beside the verb; null where it is taken over from another clause
 * @param passive true for "was accused of"
 */
record VerbCue(
        int verb,
        Range group,
        @Nullable Span source,
        @Nullable Range sourceRange,
        CueLexicon.VerbCue entry,
        boolean passive) {

    boolean isInverted() {
        return sourceRange != null && sourceRange.from() >= group.to();
    }

    /** First token of source and cue together. */
    int start() {
        return sourceRange == null ? group.from() : Math.min(sourceRange.from(), group.from());
    }

    /** Token after source and cue together. */
    int end() {
        return sourceRange == null ? group.to() : Math.max(sourceRange.to(), group.to());
    }
}
