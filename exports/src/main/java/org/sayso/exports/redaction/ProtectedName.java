package org.sayso.exports.redaction;

import java.util.List;

/**
 * Somebody or some place to keep back.
 *
 * @param names every name given, the usual one first; transliterations need not be given
 * @param pseudonym what stands in their place
 */
public record ProtectedName(Kind kind, List<String> names, String pseudonym) {

    /** What is kept back. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE
    }

    public ProtectedName {
        names = List.copyOf(names);
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new RedactionException("a protected name is empty");
        }
    }
}
