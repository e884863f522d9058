/** The ledger as an ACLED user knows it: one row an event, filled by the rules of ACLED's codebook. */
@NullMarked
package org.sayso.exports.acled;

import org.jspecify.annotations.NullMarked;
