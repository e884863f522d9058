package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely each word of a line is part of a fact, of a source or of a detail: log odds against its being part of nothing, mean over the word's pieces. The heads are
 * taken as independent, so that these odds can be compared with one another.
 */
final class StatementWords {

    /** What a word can be part of, by the label that the heads have for it. */
    enum Kind {
        NONE("", "", ""),
        FACT("types.fact", "Fact_No_Appeal", "Fact_No_Appeal"),
        DIRECT("types.fact", "Direct_Quote", "Fact_Appeal"),
        INDIRECT("types.fact", "Indirect_Quote", "Fact_Appeal"),
        SOURCE("types.source", "Source", "Source"),
        ATTRIBUTE("types.detail", "Source_Attribute", "Source_Attribute"),
        RECIPIENT("types.detail", "Recipient", "Recipient"),
        TIME("types.detail", "Appeal_Time", "Appeal_Time"),
        LOCATION("types.detail", "Appeal_Location", "Appeal_Location");

        private final String head;
        private final String label;
        private final String tag;

        Kind(String head, String label, String tag) {
            this.head = head;
            this.label = label;
            this.tag = tag;
        }

        String tag() {
            return tag;
        }

        List<String> modifiers() {
            return leans() ? List.of(label) : List.of();
        }

        /** A fact that leans on somebody. */
        boolean leans() {
            return this == DIRECT || this == INDIRECT;
        }

        boolean isDetail() {
            return head.equals("types.detail");
        }
    }

    /* How much more training counted a piece of a source and of a detail (org.sayso.training.TypesCorpus), in log odds. */
    private static final float SOURCES_COUNTED = (float) Math.log(1.5);
    private static final float DETAILS_COUNTED = (float) Math.log(6);
    /* What a detail must have against it being nothing: that and a little more (docs/attribution.md). */
    private static final float DETAILS_ARE_RARE = 2.3f;

    private final int first;
    private final List<Integer> starts = new ArrayList<>();
    private final float[][] odds;

    /** The words of the pieces [from, to). */
    StatementWords(Pieces pieces, EncodedText text, HeadLayout layout, int from, int to) {
        this.first = from;
        for (int i = from; i < to; i++) {
            if (i == from || !pieces.has(i, PieceFeature.CONTINUES_WORD)) {
                starts.add(i);
            }
        }
        starts.add(to);
        this.odds = new float[size()][Kind.values().length];
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NONE) {
                fill(kind, text.logProbabilities(layout.tag(kind.head), from, to), layout.tag(kind.head));
            }
        }
    }

    private void fill(Kind kind, float[][] logs, Head head) {
        int label = head.labels().indexOf(kind.label);
        for (int w = 0; w < size(); w++) {
            float sum = 0;
            for (int i = starts.get(w); i < starts.get(w + 1); i++) {
                sum += logs[i - first][label] - logs[i - first][0];
            }
            odds[w][kind.ordinal()] =
                    sum / (starts.get(w + 1) - starts.get(w)) - (kind.isDetail() ? DETAILS_ARE_RARE : 0);
        }
    }

    int size() {
        return starts.size() - 1;
    }

    PieceSpan pieces(int from, int to) {
        return new PieceSpan(starts.get(from), starts.get(to), 0);
    }

    /** Above 0 where a word is likelier part of this than of nothing. */
    float odds(int word, Kind kind) {
        return odds[word][kind.ordinal()];
    }

    /** Odds without what training counted some kinds more for: to choose between two kinds that are both likelier than nothing. */
    float fairOdds(int word, Kind kind) {
        if (kind.isDetail()) {
            return odds(word, kind) + DETAILS_ARE_RARE - DETAILS_COUNTED;
        }
        return odds(word, kind) - (kind == Kind.SOURCE ? SOURCES_COUNTED : 0);
    }
}
