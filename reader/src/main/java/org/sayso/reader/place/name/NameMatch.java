package org.sayso.reader.place.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;
import org.sayso.reader.place.gazetteer.NameKind;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/**
 * Words that are, or may be, the name of a place.
 *
 * @param from first token
 * @param to after the last token
 * @param span what of these tokens names the place; part of a token in {@code Damascus-based}
 * @param key the name made comparable
 * @param candidates the places of that name; empty where the gazetteer has none
 */
public record NameMatch(Sentence sentence, int from, int to, Span span, String key, List<NamedPlace> candidates) {

    public NameMatch {
        candidates = List.copyOf(candidates);
    }

    public Token first() {
        return sentence.token(from);
    }

    public Token last() {
        return sentence.token(to - 1);
    }

    /** True where the words are an adjective or name a people: {@code Syrian}, {@code Chechens}. */
    public boolean isPeople() {
        return !candidates.isEmpty() && candidates.stream().allMatch(c -> c.nameKind() == NameKind.PEOPLE)
                || candidates.stream().anyMatch(c -> c.nameKind() == NameKind.PEOPLE)
                        && first().tag().startsWith("JJ");
    }

    public boolean isAbbreviation() {
        return !candidates.isEmpty() && candidates.stream().allMatch(c -> c.nameKind() == NameKind.ABBREVIATION);
    }

    /** The token before, by number; 0 is the one right before the name. Null where the sentence begins earlier. */
    public @Nullable Token before(int number) {
        int i = from - 1 - number;
        return i < 0 ? null : sentence.token(i);
    }

    /** The token after, by number; 0 is the one right after the name. Null where the sentence ends earlier. */
    public @Nullable Token after(int number) {
        int i = to + number;
        return i >= sentence.size() ? null : sentence.token(i);
    }
}
