/** Who is who inside one report, where that is safe. */
@NullMarked
package org.sayso.reader.entity;

import org.jspecify.annotations.NullMarked;
