package org.sayso.ledger.store;

/**
 * Text as PostgreSQL can keep it: it refuses U+0000, which JSON reports may hold. U+0000 becomes U+0001 U+0001, and U+0001 becomes U+0001 U+0002, so
 * that texts stay in the same order and come back as they were.
 */
final class NulText {

    private static final String NUL = "\u0000";
    private static final String ESCAPE = "\u0001";
    private static final String STORED_NUL = "\u0001\u0001";
    private static final String STORED_ESCAPE = "\u0001\u0002";

    private NulText() {}

    static String stored(String text) {
        return text.indexOf(0) < 0 && text.indexOf(1) < 0
                ? text
                : text.replace(ESCAPE, STORED_ESCAPE).replace(NUL, STORED_NUL);
    }

    static String restored(String text) {
        if (text.indexOf(1) < 0) {
            return text;
        }
        StringBuilder restored = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 1 && i + 1 < text.length()) {
                i++;
                restored.append(text.charAt(i) == 1 ? '\0' : '\1');
            } else {
                restored.append(c);
            }
        }
        return restored.toString();
    }
}
