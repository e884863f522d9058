/** The only room that knows Stanford CoreNLP. */
@NullMarked
package org.sayso.reader.corenlp;

import org.jspecify.annotations.NullMarked;
