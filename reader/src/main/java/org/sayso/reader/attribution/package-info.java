/** Who says so: source, cue, content, what stands inside what. */
@NullMarked
package org.sayso.reader.attribution;

import org.jspecify.annotations.NullMarked;
