/** Values as people read them. */
@NullMarked
package org.sayso.desk.wording;

import org.jspecify.annotations.NullMarked;
