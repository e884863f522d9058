package org.sayso.reader.event.lexicon;

import java.util.Set;

/**
 * What must hold, or must not, around a trigger for a lexicon entry to be the right sense.
 *
 * @param slot a slot of the trigger ({@code subject}, {@code object}, {@code modifier}, a preposition; with {@code +} the
 *     words before its head too), {@code near} for a word of the same
 *     sentence, {@code governor} for the word above, {@code next} and {@code before} for the neighbours, {@code earlier} for the kind of assault last
 *     told, {@code report} for a word that the report uses often, {@code is} for the trigger's own shape
 * @param value a word class, or a word after {@code =}; {@code any} for a slot that is filled at all
 */
public record Condition(boolean negated, String slot, String value) {

    /** What can be asked of the trigger's own shape. */
    static final Set<String> SHAPES =
            Set.of("compound", "attributive", "plural", "definite", "gerund", "nmod", "after-deal");

    static Condition parse(String text) {
        boolean negated = text.startsWith("not ");
        String rest = negated ? text.substring(4).strip() : text;
        int colon = rest.indexOf(':');
        if (colon < 1 || colon == rest.length() - 1) {
            throw new IllegalArgumentException("a condition is '[not ]slot:class'");
        }
        return new Condition(negated, rest.substring(0, colon), rest.substring(colon + 1));
    }
}
