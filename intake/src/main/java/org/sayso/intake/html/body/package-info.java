/** Finds the text of the article in a page. */
@NullMarked
package org.sayso.intake.html.body;

import org.jspecify.annotations.NullMarked;
