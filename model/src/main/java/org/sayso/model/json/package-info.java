/** The exchange format: JSON Lines in UTF-8, in and out. */
@NullMarked
package org.sayso.model.json;

import org.jspecify.annotations.NullMarked;
