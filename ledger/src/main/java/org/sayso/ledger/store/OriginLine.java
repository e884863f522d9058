package org.sayso.ledger.store;

import org.sayso.model.SourceKind;

/**
 * An origin as one line of a list.
 *
 * @param claims number of claims that come down to it
 * @param events number of events that it stands behind
 * @param alone number of those where it is the only independent origin
 * @param disputed number of those on which claims disagree
 */
public record OriginLine(
        String id, String name, SourceKind kind, boolean named, int claims, int events, int alone, int disputed) {}
