/** Which place a name means. */
@NullMarked
package org.sayso.reader.place.sense;

import org.jspecify.annotations.NullMarked;
