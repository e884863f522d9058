/** Saved pages: the article found, the rest dropped, its title, authors, outlet, address, language and captions kept apart. */
@NullMarked
package org.sayso.intake.html;

import org.jspecify.annotations.NullMarked;
