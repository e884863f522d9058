/** How claims are put into words on a terminal. */
@NullMarked
package org.sayso.cli.text;

import org.jspecify.annotations.NullMarked;
