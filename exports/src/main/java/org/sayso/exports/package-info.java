/** Hands a ledger over: what to hand over, in which format, and what to keep back. */
@NullMarked
package org.sayso.exports;

import org.jspecify.annotations.NullMarked;
