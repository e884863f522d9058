package org.sayso.reader.neural;

import java.util.List;
import org.sayso.model.Span;

/**
 * A stretch of a sentence and what it is to the sentence's facts, in the words of FactAppeal (Mor-Lan, Sheafer and Shenhav 2026).
 *
 * @param tag a fact that leans on somebody or on nobody, the source, or a detail of either
 * @param modifiers how a fact is told; whether a source is named, and its kind
 */
public record TypedSpan(String tag, List<String> modifiers, Span span) {

    public TypedSpan {
        modifiers = List.copyOf(modifiers);
    }
}
