package org.sayso.ledger.custody;

import java.util.List;
import org.sayso.ledger.custody.stamp.StampedHead;

/**
 * What a check of a ledger found.
 *
 * @param links number of links of the hash chain that were checked
 * @param reports number of reports whose bytes, text and reading were checked
 * @param stamps time stamps that were checked, oldest first
 * @param head hash of the last link; note it elsewhere to show later that none was cut off
 * @param faults one line each, the first broken link first; empty where all is whole
 */
public record Verification(long links, long reports, List<StampedHead> stamps, String head, List<String> faults) {

    public Verification {
        stamps = List.copyOf(stamps);
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }
}
