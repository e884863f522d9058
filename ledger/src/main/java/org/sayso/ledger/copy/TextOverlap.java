package org.sayso.ledger.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much text two reports share.
 *
 * @param containment part of the shingles of the shorter text that stand in the other, 0 to 1
 * @param sharedShingles number of different shingles in both
 * @param passages the shared runs of at least eight words, longest first
 */
record TextOverlap(double containment, int sharedShingles, List<String> passages) {

    private static final int PASSAGE_WORDS = 8;

    static TextOverlap of(TextPrint one, TextPrint other) {
        boolean oneIsShorter = one.shingles().length <= other.shingles().length;
        TextPrint shorter = oneIsShorter ? one : other;
        TextPrint longer = oneIsShorter ? other : one;
        Set<Long> inLonger = set(longer);
        Set<Long> inShorter = set(shorter);
        int shared = (int) inShorter.stream().filter(inLonger::contains).count();
        double containment = inShorter.isEmpty() ? 0 : (double) shared / inShorter.size();
        return new TextOverlap(containment, shared, passages(shorter, inLonger));
    }

    private static Set<Long> set(TextPrint print) {
        Set<Long> set = new HashSet<>();
        for (long shingle : print.shingles()) {
            set.add(shingle);
        }
        return set;
    }

    private static List<String> passages(TextPrint shorter, Set<Long> inLonger) {
        List<String> passages = new ArrayList<>();
        int start = -1;
        long[] shingles = shorter.shingles();
        for (int i = 0; i <= shingles.length; i++) {
            boolean in = i < shingles.length && inLonger.contains(shingles[i]);
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                int end = i + TextPrint.SHINGLE_WORDS - 1;
                if (end - start >= PASSAGE_WORDS) {
                    passages.add(String.join(" ", shorter.words().subList(start, end)));
                }
                start = -1;
            }
        }
        passages.sort((a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
        return List.copyOf(passages);
    }
}
