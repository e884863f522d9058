package org.sayso.reader.attribution;

import org.jspecify.annotations.Nullable;
import org.sayso.model.SourceKind;

/**
 * Somebody who spoke in a report, as far as later mentions may lean on it.
 *
 * @param entity canonical name; null where the report gives none
 * @param head lemma of the head noun, lower case
 * @param plural true for many
 * @param sentence index of the sentence that names the speaker
 * @param paragraph number of its paragraph
 * @param nested true for a source inside another's words
 */
record Speaker(
        SourceKind kind,
        @Nullable String entity,
        String head,
        boolean plural,
        int sentence,
        int paragraph,
        boolean nested) {

    boolean isOnePerson() {
        return !plural && (kind == SourceKind.PERSON || kind == SourceKind.UNNAMED);
    }

    boolean isBody() {
        return kind == SourceKind.ORGANISATION || kind == SourceKind.OUTLET || kind == SourceKind.DOCUMENT;
    }
}
