package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is taken to be one happening, with every claim of it across reports: a line of the ledger.
 *
 * @param id made from its first claim, so that it is the same whatever order the reports came in
 * @param type of most of its claims
 * @param summary one line for a list
 * @param time the narrowest interval on which its claims agree; null where none tells
 * @param place null where no claim tells
 * @param quantity over all claims; null where none counts
 * @param mentions its claims, in order of report and place in the text
 * @param independentOrigins the number that matters: origins neither of which derives from another
 * @param credibility proposed: 1 or 2 where independent origins are counted behind it, else what the best of its claims allows
 */
public record Event(
        @JsonProperty("event") String id,
        EventType type,
        String summary,
        @Nullable DateInterval time,
        @Nullable HappeningPlace place,
        @Nullable CountRange quantity,
        EventStatus status,
        @JsonProperty("mentions") List<EventClaim> mentions,
        List<Origin> origins,
        @JsonProperty("independent_origins") int independentOrigins,
        List<Disagreement> disagreements,
        Credibility credibility) {

    public Event {
        mentions = List.copyOf(mentions);
        origins = List.copyOf(origins);
        disagreements = List.copyOf(disagreements);
        credibility = credibility == null ? Credibility.CANNOT_BE_JUDGED : credibility;
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " has no claim");
        }
    }

    /** The same with what people hold of its origins and claims. */
    public Event graded(List<Origin> gradedOrigins, List<EventClaim> gradedClaims) {
        return new Event(
                id,
                type,
                summary,
                time,
                place,
                quantity,
                status,
                gradedClaims,
                gradedOrigins,
                independentOrigins,
                disagreements,
                credibility);
    }

    /** Whether every claim of it is told as history and none as news. */
    @JsonProperty("background")
    public boolean isBackground() {
        return mentions.stream().allMatch(EventClaim::background);
    }

    /** Ids of the reports that tell of it, each once, in order. */
    public List<String> reports() {
        return mentions.stream().map(EventClaim::report).distinct().toList();
    }
}
