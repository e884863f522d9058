package org.sayso.evaluation.disagreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report and an edited version of it, and on what the ledger says that they disagree.
 *
 * @param event id of the event that was changed
 * @param expected the field of the disagreement; null for a control
 * @param said fields on which the two reports are said to disagree about that event
 */
public record EditedPair(
        String report, String edit, String event, @Nullable String expected, List<String> said) {

    public EditedPair {
        said = List.copyOf(said);
    }
}
