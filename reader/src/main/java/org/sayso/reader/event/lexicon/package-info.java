/** The readable lexicon of events: triggers, frames, word classes and the conditions under which a word means an event. */
@NullMarked
package org.sayso.reader.event.lexicon;

import org.jspecify.annotations.NullMarked;
