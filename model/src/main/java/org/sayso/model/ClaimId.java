package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;

/**
 * Names one claim of a ledger: a report and an event mention of its reading. In JSON {@code [report, event]}. Ordered by report, then by event.
 *
 * @param report id of the report
 * @param event id of the event mention in the reading
 */
public record ClaimId(String report, String event) implements Comparable<ClaimId> {

    private static final Comparator<ClaimId> ORDER =
            Comparator.comparing(ClaimId::report).thenComparing(ClaimId::event);

    @JsonCreator
    static ClaimId fromJson(List<String> parts) {
        if (parts.size() != 2) {
            throw new IllegalArgumentException("a claim is [report, event], not " + parts);
        }
        return new ClaimId(parts.get(0), parts.get(1));
    }

    @JsonValue
    List<String> toJson() {
        return List.of(report, event);
    }

    @Override
    public int compareTo(ClaimId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return report + "#" + event;
    }
}
