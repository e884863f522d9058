package org.sayso.evaluation.disagreement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DisagreementField;

/**
 * A way to change what a report says of one event.
 *
 * @param name in the figures
 * @param expected the field in which the changed report then disagrees with the first; null where both can hold
 * @param daysLater how long after the first report the changed one is published
 */
record Edit(String name, @Nullable DisagreementField expected, int daysLater, Rule rule) {

    /** Changes a document and the reading of it, if it can. */
    @FunctionalInterface
    interface Rule {

        /** @return whether the event could be changed in this way; else the document is as it was */
        boolean change(GoldDocument document, ObjectNode event);
    }
}
