/** Measures readings and ledgers against gold data; nothing depends on it but the command line. */
@NullMarked
package org.sayso.evaluation;

import org.jspecify.annotations.NullMarked;
