package org.sayso.ledger.store;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Texts in scripts that put no spaces between words, for a full-text index that cuts at spaces: each sign becomes a word of its own, and a word that is looked
 * for becomes a run of signs.
 */
final class UnspacedScripts {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private UnspacedScripts() {}

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(UnspacedScripts::isUnspaced);
    }

    private static boolean isUnspaced(int codePoint) {
        return codePoint > 0x0DFF && SCRIPTS.contains(UnicodeScript.of(codePoint));
    }

    /** The text with a space on each side of every sign of such a script. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length() * 2);
        text.codePoints().forEach(codePoint -> {
            if (isUnspaced(codePoint)) {
                spaced.append(' ').appendCodePoint(codePoint).append(' ');
            } else {
                spaced.appendCodePoint(codePoint);
            }
        });
        return spaced.toString();
    }
}
