package org.sayso.intake.fetch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What is known of one feed.
 *
 * @param validators of its last answer
 * @param seen addresses that were read or given up, oldest first; no more than {@value #MOST_SEEN}
 * @param open addresses that are still to be read, in the order of the feed, with how often that has failed
 */
record FeedMemory(Validators validators, List<String> seen, Map<String, Integer> open) {

    static final FeedMemory NONE = new FeedMemory(Validators.NONE, List.of(), Map.of());

    /** A page that failed so often is given up. */
    private static final int MOST_FAILURES = 5;

    private static final int MOST_SEEN = 5000;
    private static final int MOST_OPEN = 2000;

    FeedMemory {
        seen = List.copyOf(seen);
        open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
    }

    /** With what the feed lists now; what is neither seen nor open becomes open. */
    FeedMemory listing(Validators now, List<String> addresses) {
        LinkedHashSet<String> known = new LinkedHashSet<>(seen);
        Map<String, Integer> more = new LinkedHashMap<>(open);
        addresses.stream()
                .filter(address -> !known.contains(address) && more.size() < MOST_OPEN)
                .forEach(address -> more.putIfAbsent(address, 0));
        return new FeedMemory(now, seen, more);
    }

    /** After a page was read or failed. */
    FeedMemory after(String address, boolean read) {
        if (!open.containsKey(address)) {
            return this;
        }
        int failures = open.getOrDefault(address, 0) + 1;
        Map<String, Integer> rest = new LinkedHashMap<>(open);
        rest.remove(address);
        if (!read && failures < MOST_FAILURES) {
            rest.put(address, failures);
            return new FeedMemory(validators, seen, rest);
        }
        List<String> now = new ArrayList<>(seen);
        now.add(address);
        return new FeedMemory(validators, now.subList(Math.max(0, now.size() - MOST_SEEN), now.size()), rest);
    }
}
