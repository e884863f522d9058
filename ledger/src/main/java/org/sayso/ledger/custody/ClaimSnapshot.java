package org.sayso.ledger.custody;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Attribution;
import org.sayso.model.EventMention;

/**
 * A claim as it stood when a person decided on it: kept with the decision, so that a later reading can neither change what was confirmed nor make
 * it vanish, and so that the two can be compared.
 *
 * @param reader version of the reader whose reading the person saw
 * @param read the claim as that reader read it; null where a person had added it
 * @param claim the claim with all that people had corrected
 * @param chain the attributions of {@code claim}, outermost first
 */
public record ClaimSnapshot(String reader, @Nullable EventMention read, EventMention claim, List<Attribution> chain) {

    public ClaimSnapshot {
        chain = List.copyOf(chain);
    }
}
