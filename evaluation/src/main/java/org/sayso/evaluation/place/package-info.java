/** Fits the reader's models of places to gold data; for developers. */
@NullMarked
package org.sayso.evaluation.place;

import org.jspecify.annotations.NullMarked;
