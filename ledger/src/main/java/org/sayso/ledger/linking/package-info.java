/** Which claims tell of one happening, and which do not, with reasons. */
@NullMarked
package org.sayso.ledger.linking;

import org.jspecify.annotations.NullMarked;
