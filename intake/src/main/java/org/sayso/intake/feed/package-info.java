/** RSS and Atom feeds: one report an entry. */
@NullMarked
package org.sayso.intake.feed;

import org.jspecify.annotations.NullMarked;
