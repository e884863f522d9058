/** PDF and word processor documents. */
@NullMarked
package org.sayso.intake.document;

import org.jspecify.annotations.NullMarked;
