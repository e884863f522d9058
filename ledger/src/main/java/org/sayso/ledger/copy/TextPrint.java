package org.sayso.ledger.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.ledger.text.Words;

/**
 * A text as its overlapping runs of five words (shingles: Broder 1997), each a 64-bit hash. Figures are masked, so that a toll that was brought up
 * to date does not hide that the sentence was taken over; a site's own lines are left out ({@link Boilerplate}).
 *
 * @param words folded words, in order
 * @param shingles the hash of each run of five words, by the place of its first word; fewer than five words give none
 */
record TextPrint(List<String> words, long[] shingles) {

    static final int SHINGLE_WORDS = 5;
    /* One shingle in four is looked up; which ones depends on the shingle alone, so that two texts sample the same. */
    private static final int SAMPLE_MASK = 3;
    /* A text with so few is looked up by all of them: a quarter of what an editor left of a brief may be none. */
    private static final int SHORT = 60;
    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9.,]*");

    static TextPrint of(String text) {
        List<String> words = Words.of(Boilerplate.without(text)).stream()
                .map(word -> FIGURE.matcher(word).matches() ? "0" : word)
                .toList();
        long[] shingles = new long[Math.max(0, words.size() - SHINGLE_WORDS + 1)];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = hash(words.subList(i, i + SHINGLE_WORDS));
        }
        return new TextPrint(words, shingles);
    }

    /** The different runs of three words. */
    Set<List<String>> triples() {
        Set<List<String>> triples = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            triples.add(words.subList(i, i + 3));
        }
        return triples;
    }

    /** The shingles by which other texts are looked up. */
    Collection<Long> sample() {
        List<Long> sample = new ArrayList<>();
        for (long shingle : shingles) {
            if (shingles.length <= SHORT || (shingle & SAMPLE_MASK) == 0) {
                sample.add(shingle);
            }
        }
        return sample.stream().distinct().sorted().toList();
    }

    /* FNV-1a over the characters, with the finishing mix of SplitMix64 so that the low bits are as good as the high ones. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
