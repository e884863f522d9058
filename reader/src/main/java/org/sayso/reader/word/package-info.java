/** Words finer than the parser's tokens, and the numbers that they spell; shared by what reads times and quantities. */
@NullMarked
package org.sayso.reader.word;

import org.jspecify.annotations.NullMarked;
