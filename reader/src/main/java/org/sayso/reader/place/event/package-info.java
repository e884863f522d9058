/** Where each event took place. */
@NullMarked
package org.sayso.reader.place.event;

import org.jspecify.annotations.NullMarked;
