/** The append-only hash chain of custody records and decisions. */
@NullMarked
package org.sayso.ledger.custody;

import org.jspecify.annotations.NullMarked;
