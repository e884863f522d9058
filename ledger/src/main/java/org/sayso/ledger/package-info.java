/** Keeps reports, readings and decisions; works out events, origins, independence and disagreements. Knows no parser. */
@NullMarked
package org.sayso.ledger;

import org.jspecify.annotations.NullMarked;
