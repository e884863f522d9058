package org.sayso.reader.retelling;

import org.sayso.model.EventMention;
import org.sayso.reader.event.EventCandidate;

/** A mention as it goes into the reading, with the sentence and word that it was read from. */
public record ToldEvent(EventMention mention, EventCandidate candidate) {}
