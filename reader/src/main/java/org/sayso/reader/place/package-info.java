/** Where: place names, what they resolve to, and the place of each event. */
@NullMarked
package org.sayso.reader.place;

import org.jspecify.annotations.NullMarked;
