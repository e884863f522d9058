@NullMarked
package org.sayso.reader.corenlp;

import org.jspecify.annotations.NullMarked;
