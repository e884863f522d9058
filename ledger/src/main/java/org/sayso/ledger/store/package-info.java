/** Where a ledger is kept. The only package that knows SQL and JDBC; what it hands out are plain records. */
@NullMarked
package org.sayso.ledger.store;

import org.jspecify.annotations.NullMarked;
