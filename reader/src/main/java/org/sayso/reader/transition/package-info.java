/** A transition-based dependency parser: the network of Stanford CoreNLP's, computed in another order. Knows no class of CoreNLP's. */
@NullMarked
package org.sayso.reader.transition;

import org.jspecify.annotations.NullMarked;
