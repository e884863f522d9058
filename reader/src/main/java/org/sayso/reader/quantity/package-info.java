/** How many: ranges, approximations and rates, and the quantity of each event. */
@NullMarked
package org.sayso.reader.quantity;

import org.jspecify.annotations.NullMarked;
