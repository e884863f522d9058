/** What programs ask a desk: the ledger as JSON, decisions, and exports. */
@NullMarked
package org.sayso.desk.api;

import org.jspecify.annotations.NullMarked;
