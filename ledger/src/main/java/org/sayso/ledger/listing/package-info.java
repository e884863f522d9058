/** The events of a ledger as one list in memory: which of them a filter lets through, in which order, and how many there are of each kind. */
@NullMarked
package org.sayso.ledger.listing;

import org.jspecify.annotations.NullMarked;
