/** Turns bytes into reports and keeps the bytes. Knows formats, not language. */
@NullMarked
package org.sayso.intake;

import org.jspecify.annotations.NullMarked;
