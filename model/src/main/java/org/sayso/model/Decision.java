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
    @JsonSubTypes.Type(value = Decision.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Decision.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Decision.SameOrigin.class, name = "same-origin"),
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
     * @param field name in the exchange format
     * @param value of the field in JSON, as the exchange format writes it
     */
    record Correct(ClaimPointer claim, String field, String value) implements Decision {}

    /** Two claims tell of one happening. */
    record Merge(ClaimPointer one, ClaimPointer other) implements Decision {}

    /** Two claims tell of different happenings. */
    record Split(ClaimPointer one, ClaimPointer other) implements Decision {}

    /** Two origins are one. */
    record SameOrigin(String one, String other) implements Decision {}

    /** @param origin id of the origin */
    record GradeSource(String origin, Reliability reliability) implements Decision {}

    record GradeInformation(ClaimPointer claim, Credibility credibility) implements Decision {}

    record Comment(ClaimPointer claim, String text) implements Decision {}

    /** @param number of the decision that no longer holds, as the ledger counts them */
    record Undo(long number) implements Decision {}
}
