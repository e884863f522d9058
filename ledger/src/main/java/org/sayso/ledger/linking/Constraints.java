package org.sayso.ledger.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sayso.model.ClaimPointer;

/**
 * What people decided about which claims belong together; it outweighs whatever the machine finds.
 *
 * @param merged pairs that are one happening
 * @param split pairs that are not
 */
public record Constraints(List<Pointers> merged, List<Pointers> split) {

    /** Nobody has decided anything. */
    public static final Constraints NONE = new Constraints(List.of(), List.of());

    /** Two claims, wherever a re-reading has put them. */
    public record Pointers(ClaimPointer one, ClaimPointer other) {

        /** Whether both are about the same two claims, in either order. */
        public boolean isSamePairAs(Pointers that) {
            return equals(that) || one.equals(that.other) && other.equals(that.one);
        }
    }

    /** Two stored claims. */
    record Pair(long one, long other) {}

    public Constraints {
        merged = List.copyOf(merged);
        split = List.copyOf(split);
    }

    List<Pair> joinsAmong(Collection<StoredClaim> claims) {
        return pairs(merged, claims);
    }

    List<Pair> splitsAmong(Collection<StoredClaim> claims) {
        return pairs(split, claims);
    }

    boolean joins(StoredClaim one, StoredClaim other) {
        return !pairs(merged, List.of(one, other)).isEmpty();
    }

    private static List<Pair> pairs(List<Pointers> pointers, Collection<StoredClaim> claims) {
        List<Pair> pairs = new ArrayList<>();
        for (Pointers both : pointers) {
            for (StoredClaim one : claims) {
                for (StoredClaim other : claims) {
                    if (one.no() != other.no() && isAt(one, both.one()) && isAt(other, both.other())) {
                        pairs.add(new Pair(one.no(), other.no()));
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether a claim stands where a decision points. */
    public static boolean isAt(StoredClaim claim, ClaimPointer pointer) {
        return claim.claim().id().report().equals(pointer.report())
                && claim.claim().span().overlaps(pointer.trigger());
    }
}
