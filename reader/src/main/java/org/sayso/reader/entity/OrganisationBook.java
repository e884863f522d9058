package org.sayso.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.model.Span;
import org.sayso.reader.syntax.ParsedText;

/**
 * The organisations and media that a report names, each under the fullest form of the name in it.
 *
 * <p>A shorter form ("the Observatory") belongs to the one fuller name that holds all its words; an acronym to the one name with these initials. Where two
 * names would do it stays as it is. Immutable.
 */
public final class OrganisationBook {

    private final Map<String, List<Span>> mentionsByName;
    private final TreeMap<Integer, String> nameByStart;
    private final Map<String, String> fullest;

    private OrganisationBook(
            Map<String, List<Span>> mentions, TreeMap<Integer, String> nameByStart, Map<String, String> fullest) {
        this.mentionsByName = mentions;
        this.nameByStart = nameByStart;
        this.fullest = fullest;
    }

    public static OrganisationBook of(ParsedText text) {
        Map<String, List<Span>> byWritten = new LinkedHashMap<>();
        for (Span run : NameRuns.of(text, "ORGANIZATION")) {
            byWritten
                    .computeIfAbsent(text.slice(run).replaceAll("\\s+", " "), k -> new ArrayList<>())
                    .add(run);
        }
        Map<String, String> fullest = fullest(new ArrayList<>(byWritten.keySet()));
        Map<String, List<Span>> mentions = new LinkedHashMap<>();
        TreeMap<Integer, String> starts = new TreeMap<>();
        byWritten.forEach((written, spans) -> {
            String name = fullest.getOrDefault(written, written);
            mentions.computeIfAbsent(name, k -> new ArrayList<>()).addAll(spans);
            spans.forEach(span -> starts.put(span.start(), name));
        });
        mentions.values().forEach(spans -> spans.sort(Comparator.naturalOrder()));
        return new OrganisationBook(mentions, starts, fullest);
    }

    private static Map<String, String> fullest(List<String> names) {
        Map<String, List<String>> byWord = new HashMap<>();
        Map<String, List<String>> byInitials = new HashMap<>();
        for (String name : names) {
            for (String word : words(name)) {
                byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(name);
            }
            byInitials.computeIfAbsent(initials(name), k -> new ArrayList<>()).add(name);
        }
        Map<String, String> fullest = new HashMap<>();
        for (String name : names) {
            only(byInitials.getOrDefault(name, List.of()), name)
                    .or(() -> holder(byWord, name))
                    .ifPresent(full -> fullest.put(name, full));
        }
        return fullest;
    }

    private static Optional<String> holder(Map<String, List<String>> byWord, String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> holders = byWord.getOrDefault(words.getFirst(), List.of()).stream()
                .filter(other ->
                        words(other).size() > words.size() && words(other).containsAll(words))
                .toList();
        return only(holders, name);
    }

    private static Optional<String> only(List<String> names, String self) {
        List<String> others = names.stream().filter(n -> !n.equals(self)).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(w -> !w.isEmpty() && !w.equals("the"))
                .toList();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** The fullest name of the first organisation named inside this span. */
    public Optional<String> namedIn(Span span) {
        Map.Entry<Integer, String> entry = nameByStart.ceilingEntry(span.start());
        return entry == null || entry.getKey() >= span.end() ? Optional.empty() : Optional.of(entry.getValue());
    }

    /** The fullest form of a name, or the name itself. */
    public String fullest(String name) {
        return fullest.getOrDefault(name, name);
    }

    /** Fullest names in order of first mention, with every mention. */
    public Map<String, List<Span>> mentions() {
        return mentionsByName;
    }
}
