package org.sayso.reader.attribution;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/** What the name of a source tells of how far the outlet stands behind it: "unconfirmed reports" are doubted, whatever verb follows. */
final class Stances {

    private static final Set<String> UNCHECKED =
            Set.of("unverified", "unconfirmed", "purported", "alleged", "uncorroborated");

    private Stances() {}

    static Stance bySource(Passage passage, @Nullable Span source) {
        return source != null && isUnchecked(passage, source) ? Stance.DOUBTS : Stance.ASSERTS;
    }

    static boolean isUnchecked(Passage passage, Span source) {
        for (String word : passage.slice(source).toLowerCase(Locale.ROOT).split("\\W+")) {
            if (UNCHECKED.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
