package org.sayso.desk.wording;

/** Independent origins and further reports as strokes: {@code ▮▮▯▯▯}. */
public final class Tally {

    private static final int MOST = 8;

    private Tally() {}

    /** A full stroke for each independent origin, as far as there is room. */
    public static String full(int independent) {
        return "▮".repeat(Math.min(MOST, independent));
    }

    /** A hollow stroke for each further report, as far as there is room. */
    public static String hollow(int independent, int reports) {
        int room = MOST - Math.min(MOST, independent);
        return "▯".repeat(Math.clamp((long) reports - independent, 0, room));
    }
}
