/** What happened: triggers, types and arguments. */
@NullMarked
package org.sayso.reader.event;

import org.jspecify.annotations.NullMarked;
