package org.sayso.intake.capture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What intake knows of a report beyond the report's own fields.
 *
 * @param language ISO 639-1 code of the text's language where it is given or can be told; null otherwise
 * @param captions texts that stand under pictures, kept apart from the body
 * @param found how each field that no input field or person gave was found in the document
 * @param notes what a reader of the report should know: bytes that could not be decoded, parts left out
 */
public record Particulars(
        @Nullable String language, List<String> captions, List<FieldSource> found, List<String> notes) {

    public static final Particulars NONE = new Particulars(null, List.of(), List.of(), List.of());

    public Particulars {
        captions = List.copyOf(captions);
        found = List.copyOf(found);
        notes = List.copyOf(notes);
    }

    public static Particulars found(List<FieldSource> found) {
        return new Particulars(null, List.of(), found, List.of());
    }
}
