/** Tokens, sentences and the dependency tree, free of any parser's own classes. */
@NullMarked
package org.sayso.reader.syntax;

import org.jspecify.annotations.NullMarked;
