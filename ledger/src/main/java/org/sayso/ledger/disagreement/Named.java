package org.sayso.ledger.disagreement;

import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.origin.NameKey;
import org.sayso.ledger.text.Stems;
import org.sayso.ledger.text.Words;

/**
 * What a claim's own sentence names. Two sentences that name the same things do not disagree on them, whatever a reader made of the one and the
 * other; and what a sentence does not name, its report did not say of this happening.
 */
final class Named {

    private static final int LEAST_LETTERS = 4;

    private Named() {}

    /** Whether the sentence of a claim has a word of this name, in any usual spelling. */
    static boolean in(Claim claim, String name) {
        Set<String> words = keys(claim.quote());
        return keys(name).stream().anyMatch(words::contains);
    }

    /** Whether the sentence of a claim has every content word of this phrase. */
    static boolean wholly(Claim claim, String phrase) {
        return claim.wording().containsAll(Stems.of(phrase));
    }

    private static Set<String> keys(String text) {
        return Words.of(text).stream()
                .filter(word -> word.length() >= LEAST_LETTERS)
                .map(NameKey::ofPerson)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
