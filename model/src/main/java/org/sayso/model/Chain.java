package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * The attributions that a claim stands in, outermost first. The outlet itself is always before the first; an empty chain is the outlet's own word.
 *
 * @param links ids of attributions of the same reading
 */
public record Chain(@JsonValue List<String> links) {

    /** The outlet's own word. */
    public static final Chain OUTLET = new Chain(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Chain {
        links = List.copyOf(links);
    }

    public boolean isOutletsOwnWord() {
        return links.isEmpty();
    }

    /** The last link inward, whom the claim comes down to. */
    public Optional<String> innermost() {
        return links.isEmpty() ? Optional.empty() : Optional.of(links.getLast());
    }

    public int length() {
        return links.size();
    }
}
