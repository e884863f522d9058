/** The ledger in the shapes that other programs read. */
@NullMarked
package org.sayso.ledger.export;

import org.jspecify.annotations.NullMarked;
