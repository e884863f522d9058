package org.sayso.model.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the kind of an actor from the words that name or describe it: "two Islamic State fighters" are a rebel group, "army troops" state forces.
 *
 * <p>The longest known phrase decides, of two as long the later one (the head of an English name stands last); what follows a preposition is looked
 * at only where the words before it tell nothing. A name without any known word has no kind: a nationality alone says
 * nothing, because the same soldiers are state forces at home and external forces abroad. Immutable.
 */
public final class ActorKinds {

    private static final Pattern FURTHER =
            Pattern.compile(" (?:of|from|in|at|near|with|who|whose|which|that|including) ");
    private static final int MAX_WORDS = 60;
    private static final ActorKinds STANDARD = new ActorKinds(new TableFile("actor-kinds.tsv").rows());

    private final Map<String, ActorKind> phrases;

    /** @param rows kind and comma-separated phrases; earlier rows win */
    public ActorKinds(List<List<String>> rows) {
        phrases = new LinkedHashMap<>();
        for (List<String> row : rows) {
            ActorKind kind = ActorKind.ofWire(row.get(0));
            for (String phrase : row.get(1).split(",")) {
                phrases.putIfAbsent(normal(phrase), kind);
            }
        }
    }

    /** The table of the jar, {@code actor-kinds.tsv}. */
    public static ActorKinds standard() {
        return STANDARD;
    }

    public Optional<ActorKind> of(String actor) {
        for (String part : FURTHER.split(normal(actor))) {
            Optional<ActorKind> kind = ofPhrase(words(part));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<ActorKind> ofPhrase(List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            for (int start = words.size() - length; start >= 0; start--) {
                ActorKind kind = phrases.get(String.join(" ", words.subList(start, start + length)));
                if (kind != null) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String part) {
        List<String> words = List.of(part.split(" "));
        return words.subList(Math.max(0, words.size() - MAX_WORDS), words.size());
    }

    private static String normal(String phrase) {
        return phrase.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("'s\\b", "")
                .replaceAll("[^\\p{L}\\p{N}'-]+", " ")
                .strip();
    }
}
