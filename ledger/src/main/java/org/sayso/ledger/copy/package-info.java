/** Finds which reports took their text from one another. */
@NullMarked
package org.sayso.ledger.copy;

import org.jspecify.annotations.NullMarked;
