/** Reading reports into the ledger from the page: what was handed in, how far it is, what failed. */
@NullMarked
package org.sayso.desk.reading;

import org.jspecify.annotations.NullMarked;
