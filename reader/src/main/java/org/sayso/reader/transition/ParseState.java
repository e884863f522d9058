package org.sayso.reader.transition;

import java.util.Arrays;

/**
 * A sentence half parsed: words that wait, words on the stack, and the arcs so far (arc-standard, Nivre 2004). Words are counted from 1, the root is 0, and
 * {@value #NOBODY} is what is not there. Heads take their dependents from the inside out, so the last one taken is always the outermost.
 */
final class ParseState {

    static final int NOBODY = -1;
    static final int ROOT = 0;

    private final int words;
    private final int[] stack;
    private int height = 1;
    private int next = 1;

    private final int[] heads;
    private final int[] labels;
    private final int[][] left;
    private final int[][] right;

    ParseState(int words) {
        this.words = words;
        this.stack = new int[words + 1];
        this.heads = filled(words);
        this.labels = filled(words);
        this.left = new int[][] {filled(words), filled(words)};
        this.right = new int[][] {filled(words), filled(words)};
    }

    private static int[] filled(int words) {
        int[] array = new int[words + 1];
        Arrays.fill(array, NOBODY);
        return array;
    }

    boolean isDone() {
        return height == 1 && next > words;
    }

    boolean canShift() {
        return next <= words;
    }

    /** Whether the two words on top may be joined: the root takes one dependent only, and that at the end. */
    boolean canJoin() {
        return height > 2;
    }

    /** The word this far below the top of the stack. */
    int stacked(int depth) {
        return depth < height ? stack[height - 1 - depth] : NOBODY;
    }

    /** The word this far after the next one. */
    int waiting(int ahead) {
        return next + ahead <= words ? next + ahead : NOBODY;
    }

    /** The outermost dependent before a word, or with 1 the second of them. */
    int left(int word, int rank) {
        return word == NOBODY ? NOBODY : left[rank][word];
    }

    /** The outermost dependent after a word, or with 1 the second of them. */
    int right(int word, int rank) {
        return word == NOBODY ? NOBODY : right[rank][word];
    }

    /** The relation of a word to its head, as it was given; {@value #NOBODY} for the root and for nobody. */
    int label(int word) {
        return word == NOBODY ? NOBODY : labels[word];
    }

    int head(int word) {
        return heads[word];
    }

    void shift() {
        stack[height++] = next++;
    }

    /** Hangs the second word of the stack on the first. */
    void joinLeft(int label) {
        int head = stacked(0);
        int dependent = stacked(1);
        stack[height - 2] = head;
        height--;
        join(head, dependent, label, left);
    }

    /** Hangs the first word of the stack on the second. */
    void joinRight(int label) {
        int head = stacked(1);
        int dependent = stacked(0);
        height--;
        join(head, dependent, label, right);
    }

    private void join(int head, int dependent, int label, int[][] side) {
        heads[dependent] = head;
        labels[dependent] = label;
        side[1][head] = side[0][head];
        side[0][head] = dependent;
    }
}
