/** Time stamps by a third party (RFC 3161) over the head of the hash chain. */
@NullMarked
package org.sayso.ledger.custody.stamp;

import org.jspecify.annotations.NullMarked;
