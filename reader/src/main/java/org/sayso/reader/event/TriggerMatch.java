package org.sayso.reader.event;

import java.util.BitSet;
import org.sayso.model.Span;
import org.sayso.reader.event.lexicon.EventEntry;
import org.sayso.reader.syntax.Token;

/**
 * A lexicon entry whose words stand in a sentence.
 *
 * @param head the token of the entry's main word
 * @param words indexes of all its tokens
 */
record TriggerMatch(EventEntry entry, Token head, BitSet words, Span span) {}
