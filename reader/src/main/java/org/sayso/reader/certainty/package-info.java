/** How sure: certainty, polarity and phase of each event. */
@NullMarked
package org.sayso.reader.certainty;

import org.jspecify.annotations.NullMarked;
