package org.sayso.ledger.text;

import java.util.Set;

/** How much two sets of words have in common. */
public final class Overlap {

    private Overlap() {}

    /** Number of words in both. */
    public static int shared(Set<String> one, Set<String> other) {
        Set<String> small = one.size() <= other.size() ? one : other;
        Set<String> large = one.size() <= other.size() ? other : one;
        return (int) small.stream().filter(large::contains).count();
    }

    /** Part of the smaller set that stands in the other, 0 to 1. */
    public static double ofSmaller(Set<String> one, Set<String> other) {
        int least = Math.min(one.size(), other.size());
        return least == 0 ? 0 : (double) shared(one, other) / least;
    }

    /** Dice's coefficient, 0 to 1. */
    public static double dice(Set<String> one, Set<String> other) {
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * shared(one, other) / all;
    }
}
