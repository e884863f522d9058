package org.sayso.ledger.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.model.ClaimPointer;

/**
 * Where a newer reader reads a claim otherwise than a person decided. The decision holds; this is for people to look at again.
 *
 * @param decision its number
 * @param claim where the claim stands
 * @param field name in the exchange format; {@code claim} where it is about there being one at all
 * @param decided what holds, in JSON or in a word: confirmed, rejected, added
 * @param before what the reader of that time had read, in JSON; null where it had read no such claim
 * @param now what the present reader reads, in JSON; null where it reads no such claim
 */
public record Difference(
        long decision,
        ClaimPointer claim,
        String field,
        String decided,
        @Nullable String before,
        @Nullable String now) {

    /** Whether the reader has changed its mind; otherwise it only repeats what the person decided against. */
    public boolean isNew() {
        return !Objects.equals(before, now);
    }
}
