/** Who acts and who suffers: the actors that reports name, and which of them are one across reports. */
@NullMarked
package org.sayso.ledger.actor;

import org.jspecify.annotations.NullMarked;
