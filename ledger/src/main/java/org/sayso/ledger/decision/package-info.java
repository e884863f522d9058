/** What people's decisions make of a reading: corrected and added claims, and where a new reading differs from them. */
@NullMarked
package org.sayso.ledger.decision;

import org.jspecify.annotations.NullMarked;
