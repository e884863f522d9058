/** When: time expressions, and the interval of each event. */
@NullMarked
package org.sayso.reader.time;

import org.jspecify.annotations.NullMarked;
