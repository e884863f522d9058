/** The gazetteer: what places there are, under which names, where. Knows nothing of texts. */
@NullMarked
package org.sayso.reader.place.gazetteer;

import org.jspecify.annotations.NullMarked;
