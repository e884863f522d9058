/** Drawings made on the server, as SVG. */
@NullMarked
package org.sayso.desk.drawing;

import org.jspecify.annotations.NullMarked;
