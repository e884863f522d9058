package org.sayso.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a person did: appended to the ledger, never changed, never overwritten by a new reading. It points at claims and origins, not at events,
 * because events are proposals that may be cut anew.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "decision")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Decision.Confirm.class, name = "confirm"),
    @JsonSubTypes.Type(value = Decision.Reject.class, name = "reject"),
    @JsonSubTypes.Type(value = Decision.Correct.class, name = "correct"),
    @JsonSubTypes.Type(value = Decision.AddClaim.class, name = "add-claim"),
    @JsonSubTypes.Type(value = Decision.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Decision.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Decision.SameOrigin.class, name = "same-origin"),
    @JsonSubTypes.Type(value = Decision.DifferentOrigin.class, name = "different-origin"),
    @JsonSubTypes.Type(value = Decision.GradeSource.class, name = "grade-source"),
    @JsonSubTypes.Type(value = Decision.GradeInformation.class, name = "grade-information"),
    @JsonSubTypes.Type(value = Decision.Comment.class, name = "comment"),
    @JsonSubTypes.Type(value = Decision.Undo.class, name = "undo")
})
public sealed interface Decision {

    /** The claim was read rightly and is taken up. */
    record Confirm(ClaimPointer claim) implements Decision {}

    /** The claim was not made, or is not to be counted. */
    record Reject(ClaimPointer claim, String reason) implements Decision {}

    /**
     * A field of a claim was read wrongly.
     *
     * @param field name in the exchange format: {@code trigger}, {@code type}, {@code args} or {@code args.agent} and so on, {@code certainty},
     *     {@code polarity}, {@code phase}, {@code time}, {@code place}, {@code quantity}, {@code chain}; or {@code origin}
     * @param value of the field in JSON, as the exchange format writes it, {@code null} to clear it; for {@code chain} the attributions
     *     themselves, outermost first, since their ids do not outlive a re-reading; for {@code origin} the name of who the claim comes down to
     */
    record Correct(ClaimPointer claim, String field, String value) implements Decision {}

    /**
     * The reader missed a claim. It stands in the attributions that hold its trigger, as certain, and as having happened; whatever else is known
     * of it, corrections of its fields say.
     *
     * @param claim where its trigger stands
     */
    record AddClaim(ClaimPointer claim, EventType type) implements Decision {}

    /** Two claims tell of one happening. */
    record Merge(ClaimPointer one, ClaimPointer other) implements Decision {}

    /** Two claims tell of different happenings. */
    record Split(ClaimPointer one, ClaimPointer other) implements Decision {}

    /**
     * Two origins are one.
     *
     * @param one id of the origin that stands for both from now on
     * @param other id of the origin that is the same
     */
    record SameOrigin(String one, String other) implements Decision {}

    /**
     * What one report calls by the name of an origin is somebody else, who from now on is an origin of their own: {@link #ownId}.
     *
     * @param origin id of the origin
     * @param report id of the report
     */
    record DifferentOrigin(String origin, String report) implements Decision {

        /** Id of the origin that this decision makes. */
        public String ownId() {
            return origin + "@" + report;
        }
    }

    /** @param origin id of the origin */
    record GradeSource(String origin, Reliability reliability) implements Decision {}

    record GradeInformation(ClaimPointer claim, Credibility credibility) implements Decision {}

    record Comment(ClaimPointer claim, String text) implements Decision {}

    /** @param number of the decision that no longer holds, as the ledger counts them */
    record Undo(long number) implements Decision {}
}
