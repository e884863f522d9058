package org.sayso.reader.neural;

import java.util.List;

/**
 * One question that the encoder answers for every piece: which of these labels it bears.
 *
 * @param name corpus and question, "polnear.cue"
 * @param labels in the order of the head's outputs
 */
public record Head(String name, List<String> labels) {

    /** Labels of a head that marks spans: outside, first piece, further piece. */
    public static final List<String> SPAN_LABELS = List.of("O", "B", "I");

    private static final String VALUE = "value";

    public Head {
        labels = List.copyOf(labels);
    }

    public static Head ofSpans(String name) {
        return new Head(name, SPAN_LABELS);
    }

    /** A head that gives a number instead of a label. */
    public static Head ofValue(String name) {
        return new Head(name, List.of(VALUE));
    }

    public boolean isValue() {
        return labels.equals(List.of(VALUE));
    }

    public int size() {
        return labels.size();
    }
}
