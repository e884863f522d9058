/** From a trigger's place in the tree to the noun phrases that fill its roles. */
@NullMarked
package org.sayso.reader.event.argument;

import org.jspecify.annotations.NullMarked;
