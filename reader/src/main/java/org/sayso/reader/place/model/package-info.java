/** Word lists and linear models: what was learned or written down, kept in readable files. */
@NullMarked
package org.sayso.reader.place.model;

import org.jspecify.annotations.NullMarked;
