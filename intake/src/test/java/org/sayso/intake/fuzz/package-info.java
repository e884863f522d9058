/** Input made by machines to break the parsers: the target of the fuzzer, and the files that it or we found worth keeping. */
@NullMarked
package org.sayso.intake.fuzz;

import org.jspecify.annotations.NullMarked;
