package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a report's text: {@code [start, end)} in Unicode code points, never in Java's UTF-16 indexes.
 *
 * <p>The only way from one to the other is {@link CodePointText}. Ordered by start, then by end. In JSON a span is {@code [start, end]}.
 *
 * @param start offset of the first code point
 * @param end offset after the last code point; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    @JsonCreator
    static Span fromJson(List<Integer> ends) {
        if (ends.size() != 2) {
            throw new IllegalArgumentException("a span is [start, end], not " + ends);
        }
        return new Span(ends.get(0), ends.get(1));
    }

    @JsonValue
    int[] toJson() {
        return new int[] {start, end};
    }

    /** The smallest span that holds both. */
    public static Span covering(Span one, Span other) {
        return new Span(Math.min(one.start, other.start), Math.max(one.end, other.end));
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
