/** Bytes to text: the encoding is known or the bytes are refused. */
@NullMarked
package org.sayso.intake.text;

import org.jspecify.annotations.NullMarked;
