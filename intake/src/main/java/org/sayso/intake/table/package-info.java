/** CSV: one report a row. */
@NullMarked
package org.sayso.intake.table;

import org.jspecify.annotations.NullMarked;
