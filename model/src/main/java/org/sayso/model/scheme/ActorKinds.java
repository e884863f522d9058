package org.sayso.model.scheme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final String TABLE = "actor-kinds.tsv";
    private static final ActorKinds STANDARD = new ActorKinds(new TableFile(TABLE).rows());

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

    /**
     * The table of the jar and before it a file of the user's own, in its form: a kind, a tab and comma-separated words a line.
     *
     * @throws IOException where the file cannot be read or a line of it is not of that form; the message names file and line
     */
    public static ActorKinds standardAnd(Path supplement) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(supplement, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(line, supplement + ", line " + number));
            }
        }
        rows.addAll(new TableFile(TABLE).rows());
        return new ActorKinds(rows);
    }

    private static List<String> row(String line, String where) throws IOException {
        String[] fields = line.split("\t", -1);
        if (fields.length != 2 || fields[1].isBlank()) {
            throw new IOException(where + ": a line is a kind of actor, a tab and words: " + line);
        }
        try {
            ActorKind.ofWire(fields[0]);
        } catch (IllegalArgumentException e) {
            throw new IOException(where + ": " + e.getMessage(), e);
        }
        return List.of(fields);
    }

    /** The kind that the words of a name or description tell; empty where they tell none. */
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
