/** Where claims about one event cannot both hold. */
@NullMarked
package org.sayso.ledger.disagreement;

import org.jspecify.annotations.NullMarked;
