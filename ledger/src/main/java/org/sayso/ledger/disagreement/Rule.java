package org.sayso.ledger.disagreement;

import java.util.Optional;
import org.sayso.ledger.linking.Claim;
import org.sayso.model.Disagreement;

/** One way in which two claims about one event cannot both hold. Symmetric but for the order of the two in what it finds. */
@FunctionalInterface
interface Rule {

    Optional<Disagreement> between(Claim one, Claim other);
}
