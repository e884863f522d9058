package org.sayso.ledger.event;

import org.sayso.ledger.linking.Claim;

/** One line that says what an event is, in the words of the claim that stands for it. */
final class Summary {

    private static final int LONGEST = 160;

    private Summary() {}

    static String of(Claim claim) {
        String line = claim.quote().replaceAll("[\\s\\u00a0]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST));
        int space = cut.lastIndexOf(' ');
        return (space > LONGEST / 2 ? cut.substring(0, space) : cut) + " ...";
    }
}
