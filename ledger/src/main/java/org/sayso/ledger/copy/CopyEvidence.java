package org.sayso.ledger.copy;

import java.util.List;

/**
 * Why two reports are taken to share their text.
 *
 * @param passages the longest shared runs of words
 * @param credits agencies that both credit, outlets and addresses that one names of the other, in words for people
 */
public record CopyEvidence(List<String> passages, List<String> credits) {

    public CopyEvidence {
        passages = List.copyOf(passages);
        credits = credits == null ? List.of() : List.copyOf(credits);
    }
}
