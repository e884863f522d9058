package org.sayso.ledger.linking;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.text.Words;

/**
 * Whether a sentence says that the outlet's own reporter saw what it tells.
 *
 * <p>Example: "This reporter counted nine bodies", "A Harbour Post correspondent saw the bridge fall". An agency's correspondent in another's paper is no
 * witness of that paper. A dateline alone is no witness either: it says where a text was filed, not what was seen. What it gets wrong: a reporter who saw the
 * place, but not the deed.
 */
final class Witness {

    private static final Pattern SAW =
            Pattern.compile("\\b(?i:an?|the|our|this|its|one of our)\\s+((?:\\p{Lu}[\\p{L}\\p{N}'’-]*\\s+){0,4})"
                    + "(?i:reporters?|correspondents?|journalists?|photographers?|stringers?|team|crew)\\s+"
                    + "(?i:(?:at the scene|on the ground|on the spot|there|in \\p{L}+)\\s+)?"
                    + "(?i:saw|witnessed|watched|heard|counted)\\b");

    private Witness() {}

    static boolean isIn(String sentence, @Nullable String outlet) {
        Matcher saw = SAW.matcher(sentence);
        while (saw.find()) {
            String whose = saw.group(1).strip();
            if (whose.isEmpty() || isName(whose, outlet)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String whose, @Nullable String outlet) {
        return outlet != null && Set.copyOf(Words.of(outlet)).containsAll(Words.of(whose));
    }
}
