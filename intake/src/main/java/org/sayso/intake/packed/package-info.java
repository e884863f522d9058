/** What lies packed in something else: compressed files and archives, unpacked within bounds. */
@NullMarked
package org.sayso.intake.packed;

import org.jspecify.annotations.NullMarked;
