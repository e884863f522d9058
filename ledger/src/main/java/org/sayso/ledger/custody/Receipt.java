package org.sayso.ledger.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who brought a report to the ledger, with what, and what was noted on the way.
 *
 * @param by person or account
 * @param software that took the report out of its bytes, with its version
 * @param language of the text, as the reader told it (ISO 639-1)
 * @param fields how the report's fields were found, those that its input gave left out
 * @param notes what a reader of the report should know: bytes that could not be decoded, parts left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
        @Nullable String by,
        @Nullable String software,
        @Nullable String language,
        List<FieldNote> fields,
        List<String> notes) {

    /** Nothing is known. */
    public static final Receipt NONE = new Receipt(null, null, null, List.of(), List.of());

    public Receipt {
        fields = List.copyOf(fields);
        notes = List.copyOf(notes);
    }

    /**
     * How one field was found.
     *
     * @param field in the exchange format
     * @param rule where it was looked for
     * @param words what stood there
     */
    public record FieldNote(String field, String rule, String words) {}
}
