/** How Sayso's types are called in the coding schemes that its users already know: ACLED, PLOVER, CAMEO. */
@NullMarked
package org.sayso.model.scheme;

import org.jspecify.annotations.NullMarked;
