/** What intake hands on, and the small parts every format is made of: documents, formats, cursors. */
@NullMarked
package org.sayso.intake.capture;

import org.jspecify.annotations.NullMarked;
