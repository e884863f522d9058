package org.sayso.reader.quantity;

import java.util.List;
import java.util.Optional;
import org.sayso.model.Quantity;
import org.sayso.reader.certainty.Factuality;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.ParsedText;

/** Finds how many each event speaks of. Deterministic; implementations are thread-safe. */
public interface EventQuantities {

    Optional<Quantity> quantityOf(
            EventCandidate event, Factuality factuality, ParsedText text, List<Quantity> quantities);
}
