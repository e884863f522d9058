/** Fits what tells, by words alone, whether two mentions tell of one happening. */
@NullMarked
package org.sayso.evaluation.mention;

import org.jspecify.annotations.NullMarked;
