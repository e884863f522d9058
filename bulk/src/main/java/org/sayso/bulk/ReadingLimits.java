package org.sayso.bulk;

import java.io.Serializable;
import java.time.Duration;

/**
 * When a report is cut off and recorded as failed.
 *
 * @param longestText in UTF-16 units; longer texts are not read at all
 * @param longest time for one report
 * @param mostAllocated bytes that reading one report may allocate in all, freed ones counted, too
 */
public record ReadingLimits(int longestText, Duration longest, long mostAllocated) implements Serializable {

    /** 2 million characters, two minutes, 64 GB allocated over the time of reading. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(2_000_000, Duration.ofMinutes(2), 64L << 30);
}
