/** How fast it is; run with {@code ./benchmark}. */
@NullMarked
package org.sayso.benchmark;

import org.jspecify.annotations.NullMarked;
