package org.sayso.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report that it gives as somebody's or something's say-so: source, cue and content in the sense of PARC (Pareti 2016) and
 * PolNeAR (Newell, Margolin and Ruths 2018), with the attribution it stands inside, which those leave out.
 *
 * @param id unique in its reading
 * @param source the whole noun phrase; null where the report hides it ("it is said", a floating quotation)
 * @param cue the words that give the attribution away; null for a floating quotation
 * @param content one span, or two where the cue splits a sentence; in order, never empty
 * @param inside id of the attribution whose content this one stands in; null at the outermost level, where the outlet itself speaks
 * @param entity canonical name of who the source is, where the report says so safely; null otherwise, never a guess
 * @param stance of whoever passes the content on
 */
public record Attribution(
        String id,
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        @Nullable String inside,
        SourceKind kind,
        @Nullable String entity,
        Stance stance) {

    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("attribution " + id + " has no content");
        }
    }

    public boolean holds(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }

    public Attribution withInside(@Nullable String outer) {
        return new Attribution(id, source, cue, content, outer, kind, entity, stance);
    }
}
