/** One report in, one reading out: a pure function, without clock, network, store or any other report. */
@NullMarked
package org.sayso.reader;

import org.jspecify.annotations.NullMarked;
