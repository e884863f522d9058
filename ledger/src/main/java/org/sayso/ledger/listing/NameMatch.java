package org.sayso.ledger.listing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a name is what a person typed: part of it in any case; in double quotes, all of it as it is. For one thread. */
final class NameMatch implements Predicate<String> {

    private final String sought;
    private final boolean exact;
    /* Many events share a name, which is compared once. */
    private final Map<String, Boolean> known = new HashMap<>();

    private NameMatch(String sought, boolean exact) {
        this.sought = sought;
        this.exact = exact;
    }

    /** Null where nothing was typed. */
    static @Nullable NameMatch of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted
                ? new NameMatch(text.substring(1, text.length() - 1), true)
                : new NameMatch(text.toLowerCase(Locale.ROOT), false);
    }

    boolean exact() {
        return exact;
    }

    @Override
    public boolean test(String name) {
        return exact
                ? name.equals(sought)
                : known.computeIfAbsent(name, it -> it.toLowerCase(Locale.ROOT).contains(sought));
    }
}
