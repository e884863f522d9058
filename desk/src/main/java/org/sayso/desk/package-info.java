/** The page: shows what the ledger holds and takes decisions; works nothing out. */
@NullMarked
package org.sayso.desk;

import org.jspecify.annotations.NullMarked;
