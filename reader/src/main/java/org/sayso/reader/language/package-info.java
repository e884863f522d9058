/** In which language a report is. */
@NullMarked
package org.sayso.reader.language;

import org.jspecify.annotations.NullMarked;
