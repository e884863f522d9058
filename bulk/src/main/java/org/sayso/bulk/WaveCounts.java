package org.sayso.bulk;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a wave, counted from what was written and not on the way.
 *
 * @param captures pieces of the input that intake found
 * @param reports read
 * @param failed pieces by reason
 * @param skipped pieces that are no reports
 * @param claims by type of event
 * @param seconds that the wave took
 */
public record WaveCounts(
        long captures, long reports, Map<String, Long> failed, long skipped, Map<String, Long> claims, double seconds) {

    static final WaveCounts NONE = new WaveCounts(0, 0, Map.of(), 0, Map.of(), 0);

    public WaveCounts {
        failed = new TreeMap<>(failed);
        claims = new TreeMap<>(claims);
    }

    /** Number of pieces that could not be read. */
    public long failures() {
        return total(failed);
    }

    /** Number of claims of all types. */
    public long allClaims() {
        return total(claims);
    }

    boolean addsUp() {
        return captures == reports + failures() + skipped;
    }

    WaveCounts plus(WaveCounts other) {
        return new WaveCounts(
                captures + other.captures,
                reports + other.reports,
                sum(failed, other.failed),
                skipped + other.skipped,
                sum(claims, other.claims),
                seconds + other.seconds);
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
