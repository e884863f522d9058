/** Plain text, and what its first and last lines plainly say about it. */
@NullMarked
package org.sayso.intake.plain;

import org.jspecify.annotations.NullMarked;
