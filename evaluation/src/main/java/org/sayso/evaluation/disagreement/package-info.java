/** Reports edited by rule, so that it is known where two accounts part and where they only seem to. */
@NullMarked
package org.sayso.evaluation.disagreement;

import org.jspecify.annotations.NullMarked;
