/** Makes events from groups of claims: summary, time, place and numbers on which they agree, their origins and disagreements. */
@NullMarked
package org.sayso.ledger.event;

import org.jspecify.annotations.NullMarked;
