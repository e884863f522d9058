/** The commands. */
@NullMarked
package org.sayso.cli;

import org.jspecify.annotations.NullMarked;
