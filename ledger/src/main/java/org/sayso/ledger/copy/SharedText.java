package org.sayso.ledger.copy;

/** Compares two texts that need not be in a ledger. */
public final class SharedText {

    private SharedText() {}

    /** Whether most of the shorter text stands in the other. */
    public static boolean isCopy(String one, String other) {
        return CopyJudge.isCopy(TextOverlap.of(TextPrint.of(one), TextPrint.of(other)));
    }
}
