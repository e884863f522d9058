package org.sayso.ledger.copy;

import java.util.Arrays;

/**
 * Signatures by which copies are found among very many texts without comparing each with each (Broder 1997): the share of equal places in two signatures
 * estimates how much of all shingles of two texts is in both. Figures are masked, as everywhere that copies are looked for.
 */
public final class MinHash {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private MinHash() {}

    /**
     * The least value of each of {@code size} hash functions over the text's runs of five words; empty where the text has fewer than five.
     */
    public static long[] of(String text, int size) {
        long[] shingles = TextPrint.of(text).shingles();
        if (shingles.length == 0) {
            return new long[0];
        }
        long[] least = new long[size];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < size; i++) {
                least[i] = Math.min(least[i], mix(shingle + GOLDEN * (i + 1)));
            }
        }
        return least;
    }

    /** Whether one text is a copy of the other by the ledger's own measure, and how much of the shorter one stands in the longer: 0 to 1. */
    public static Likeness likeness(String one, String other) {
        TextOverlap overlap = TextOverlap.of(TextPrint.of(one), TextPrint.of(other));
        return new Likeness(CopyJudge.isCopy(overlap), overlap.containment());
    }

    /**
     * How alike two texts are.
     *
     * @param containment part of the shingles of the shorter text that stand in the other, 0 to 1
     */
    public record Likeness(boolean copy, double containment) {}

    /* The finishing mix of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
