/** Which words of a report are names of places. */
@NullMarked
package org.sayso.reader.place.name;

import org.jspecify.annotations.NullMarked;
