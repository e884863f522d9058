package org.sayso.reader.event.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of English verbs and nouns: regular ones by rule, the others from {@code irregular-verbs.txt}. Used to find triggers by the word as
 * written, because lemmas of headline words and of participles tagged as adjectives are not those of the verb.
 */
final class Inflections {

    private final Map<String, List<String>> irregular = new LinkedHashMap<>();

    Inflections() {
        for (DataFile.Line line : new DataFile("irregular-verbs.txt").lines()) {
            String[] forms = line.text().split("\\s+");
            irregular.put(forms[0], List.of(forms).subList(1, forms.length));
        }
    }

    /** Base, third person, past forms and gerund. */
    List<String> ofVerb(String base) {
        List<String> forms = new ArrayList<>(List.of(base, withS(base), gerund(base)));
        forms.addAll(pastForms(base));
        return forms;
    }

    /** Past tense and past participle. */
    List<String> pastForms(String base) {
        List<String> known = irregular.get(base);
        return known != null ? known : List.of(past(base));
    }

    List<String> ofNoun(String base) {
        String plural = base.endsWith("man") ? base.substring(0, base.length() - 2) + "en" : withS(base);
        return List.of(base, plural);
    }

    private static String withS(String base) {
        if (base.matches(".*(s|x|z|ch|sh)")) {
            return base + "es";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubled(base) + "ed";
    }

    private static String gerund(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubled(base) + "ing";
    }

    private static boolean endsInConsonantY(String base) {
        return base.matches(".*[^aeiou]y");
    }

    /* One vowel between consonants at the end of a short word doubles the last letter: stab, stabbed; longer words that do are in the file. */
    private static String doubled(String base) {
        return base.matches("[^aeiou]*[aeiou][bdgmnprt]") ? base + base.charAt(base.length() - 1) : base;
    }
}
