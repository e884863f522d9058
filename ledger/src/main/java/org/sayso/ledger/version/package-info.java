/** Which reports are one report at different times, and what changed between them. */
@NullMarked
package org.sayso.ledger.version;

import org.jspecify.annotations.NullMarked;
