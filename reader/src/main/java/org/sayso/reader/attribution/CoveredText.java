package org.sayso.reader.attribution;

import java.util.List;
import java.util.TreeMap;
import org.sayso.model.Span;

/** Which stretches of a report some attribution already takes as content or cue; asked in logarithmic time. */
final class CoveredText {

    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    private CoveredText() {}

    static CoveredText by(List<Draft> drafts) {
        CoveredText covered = new CoveredText();
        for (Draft draft : drafts) {
            draft.content().forEach(covered::add);
        }
        return covered;
    }

    private void add(Span span) {
        int start = span.start();
        int end = span.end();
        var before = endByStart.floorEntry(end);
        while (before != null && before.getValue() >= start) {
            start = Math.min(start, before.getKey());
            end = Math.max(end, before.getValue());
            endByStart.remove(before.getKey());
            before = endByStart.floorEntry(end);
        }
        endByStart.put(start, end);
    }

    boolean touches(Span span) {
        var before = endByStart.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }
}
