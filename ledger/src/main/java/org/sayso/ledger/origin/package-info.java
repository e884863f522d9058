/** Whom or what claims come down to, resolved across reports, and how many origins are independent. */
@NullMarked
package org.sayso.ledger.origin;

import org.jspecify.annotations.NullMarked;
