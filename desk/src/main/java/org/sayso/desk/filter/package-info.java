/** The filter of the ledger as an address. */
@NullMarked
package org.sayso.desk.filter;

import org.jspecify.annotations.NullMarked;
