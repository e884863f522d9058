package org.sayso.reader.coding;

import org.sayso.model.Span;

/**
 * The main action of a sentence.
 *
 * @param cameo two to four digits (CAMEO, Schrodt 2012)
 * @param trigger the word that tells it
 */
public record CodedAction(ActionType type, String cameo, Span trigger) {}
