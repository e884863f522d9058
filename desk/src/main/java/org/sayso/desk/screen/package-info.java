/** The screens, one class each. */
@NullMarked
package org.sayso.desk.screen;

import org.jspecify.annotations.NullMarked;
