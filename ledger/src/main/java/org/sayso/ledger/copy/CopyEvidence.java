package org.sayso.ledger.copy;

import java.util.List;

/**
 * Why two reports are taken to share their text.
 *
 * @param passages the longest shared runs of words
 */
public record CopyEvidence(List<String> passages) {

    public CopyEvidence {
        passages = List.copyOf(passages);
    }
}
