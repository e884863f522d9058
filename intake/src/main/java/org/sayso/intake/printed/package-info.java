/** Dates and times as people print them. */
@NullMarked
package org.sayso.intake.printed;

import org.jspecify.annotations.NullMarked;
