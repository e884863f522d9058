package org.sayso.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.model.Span;
import org.sayso.model.name.FullestNames;
import org.sayso.model.name.PersonName;
import org.sayso.reader.syntax.ParsedText;

/**
 * The people whom a report names, each under the fullest form of the name in it.
 *
 * <p>A shorter form belongs to a fuller one that it agrees with, in whatever spelling; where it agrees with two ("Assad" beside Bashar and Maher al-Assad)
 * it belongs to neither. Immutable.
 */
public final class PersonBook {

    private final Map<String, List<Span>> mentionsByName;
    private final TreeMap<Integer, String> nameByStart;

    private PersonBook(Map<String, List<Span>> mentionsByName, TreeMap<Integer, String> nameByStart) {
        this.mentionsByName = mentionsByName;
        this.nameByStart = nameByStart;
    }

    public static PersonBook of(ParsedText text) {
        Map<String, List<Span>> byWritten = new LinkedHashMap<>();
        for (Span run : NameRuns.of(text, "PERSON")) {
            byWritten
                    .computeIfAbsent(PersonName.of(text.slice(run)).written(), k -> new ArrayList<>())
                    .add(run);
        }
        byWritten.remove("");
        Map<String, String> fullest = FullestNames.of(byWritten.keySet());
        Map<String, List<Span>> mentions = new LinkedHashMap<>();
        TreeMap<Integer, String> starts = new TreeMap<>();
        byWritten.forEach((written, spans) -> {
            String name = fullest.getOrDefault(written, written);
            mentions.computeIfAbsent(name, k -> new ArrayList<>()).addAll(spans);
            spans.forEach(span -> starts.put(span.start(), name));
        });
        mentions.values().forEach(spans -> spans.sort(Comparator.naturalOrder()));
        return new PersonBook(mentions, starts);
    }

    /** The fullest name of the first person named inside this span. */
    public Optional<String> namedIn(Span span) {
        Map.Entry<Integer, String> entry = nameByStart.ceilingEntry(span.start());
        return entry == null || entry.getKey() >= span.end() ? Optional.empty() : Optional.of(entry.getValue());
    }

    /** The fullest name of the last person named inside this span. */
    public Optional<String> lastNamedIn(Span span) {
        Map.Entry<Integer, String> entry = nameByStart.lowerEntry(span.end());
        return entry == null || entry.getKey() < span.start() ? Optional.empty() : Optional.of(entry.getValue());
    }

    /** Fullest names in order of first mention, with every mention. */
    public Map<String, List<Span>> mentions() {
        return mentionsByName;
    }
}
