/** Which reports are about one story, by their words alone. */
@NullMarked
package org.sayso.ledger.story;

import org.jspecify.annotations.NullMarked;
