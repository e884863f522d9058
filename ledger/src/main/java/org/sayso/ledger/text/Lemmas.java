package org.sayso.ledger.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The base form of a word that tells what happened: irregular forms and their nouns by the data file {@code irregular-forms.txt} ("died", "death"
 * to "die"), the rest as {@link Stems} has them.
 */
public final class Lemmas {

    private static final Map<String, String> IRREGULAR = load();

    private Lemmas() {}

    /* base: form, form */
    private static Map<String, String> load() {
        Map<String, String> forms = new HashMap<>();
        for (String line : WordList.lines("irregular-forms.txt")) {
            String[] parts = line.split(":", 2);
            for (String form : parts[1].strip().split("[ ,]+")) {
                forms.put(form, Stems.stem(parts[0].strip()));
            }
        }
        return Map.copyOf(forms);
    }

    /** @param word folded, as {@link Words} has it */
    public static String of(String word) {
        String stem = Stems.stem(word);
        return IRREGULAR.getOrDefault(word, IRREGULAR.getOrDefault(stem, stem));
    }
}
