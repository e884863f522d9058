/** Words, sentences and numbers of words, as far as a ledger needs them without a parser. */
@NullMarked
package org.sayso.ledger.text;

import org.jspecify.annotations.NullMarked;
