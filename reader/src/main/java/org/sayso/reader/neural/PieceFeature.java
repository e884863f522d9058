package org.sayso.reader.neural;

import java.util.List;

/** What a reader sees in a piece that its lower-cased form does not tell. The order is that of the trained feature embedding. */
public enum PieceFeature {
    /** First piece after a line break. */
    AFTER_LINE_BREAK,
    /** First piece after an empty line. */
    AFTER_EMPTY_LINE,
    /** Its word starts with a capital. */
    CAPITAL,
    /** Its word has two letters or more, all capitals. */
    ALL_CAPITALS,
    /** Between double quotation marks, the marks themselves too. */
    QUOTED,
    /** Not the first piece of its word. */
    CONTINUES_WORD,
    /** Follows its neighbour without white space. */
    GLUED;

    static final List<PieceFeature> ALL = List.of(values());

    public static final int COUNT = ALL.size();

    int bit() {
        return 1 << ordinal();
    }
}
