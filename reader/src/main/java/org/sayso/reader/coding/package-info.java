/** The main action of a sentence in the terms of political event data (PLOVER, CAMEO): who does what kind of thing to whom. */
@NullMarked
package org.sayso.reader.coding;

import org.jspecify.annotations.NullMarked;
