package org.sayso.reader.certainty;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.reader.syntax.Token;

/** The embedding words and what each does to what it embeds ({@code signatures.tsv}). Immutable. */
final class Signatures {

    private static final String ANY = "*";

    private final Map<String, Effect> byName = Effect.load();
    private final Map<Key, Effect> effects = new HashMap<>();

    private record Key(String lemma, char partOfSpeech, String complement) {}

    Signatures() {
        for (List<String> row : DataTable.rows("signatures.tsv", 4)) {
            Effect effect = named(row.getFirst());
            for (String complement : row.get(2).split(",")) {
                for (String lemma : row.get(3).split(" ")) {
                    effects.putIfAbsent(new Key(lemma, row.get(1).charAt(0), complement), effect);
                }
            }
        }
    }

    Effect named(String name) {
        Effect effect = byName.get(name);
        if (effect == null) {
            throw new IllegalStateException("no effect named " + name + " in effects.tsv");
        }
        return effect;
    }

    /** The effect of this word on a complement of exactly this kind. */
    Optional<Effect> exact(Token word, String complement) {
        char partOfSpeech = partOfSpeech(word);
        Effect byForm = effects.get(new Key(word.word().toLowerCase(Locale.ROOT), partOfSpeech, complement));
        return byForm != null
                ? Optional.of(byForm)
                : Optional.ofNullable(
                        effects.get(new Key(word.lemma().toLowerCase(Locale.ROOT), partOfSpeech, complement)));
    }

    /** The effect on a complement of this kind, or else on any complement. */
    Optional<Effect> of(Token word, String complement) {
        return exact(word, complement).or(() -> exact(word, ANY));
    }

    private static char partOfSpeech(Token word) {
        if (word.isVerb() || word.tag().equals("MD")) {
            return 'v';
        }
        return word.isNoun() || word.tag().startsWith("DT") || word.tag().startsWith("CD") ? 'n' : 'a';
    }
}
