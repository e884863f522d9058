package org.sayso.reader.event.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.EventType;

/**
 * All triggers of all domains. A line of a domain file is {@code type | kind | frame | trigger, trigger | condition, condition}; type {@code none}
 * names a sense that is no event. Among the senses of one word the one with more words and then more conditions is tried first. Immutable once
 * loaded.
 */
public final class EventLexicon {

    private static final List<String> DOMAINS = List.of(
            "allegiance.txt",
            "combat.txt",
            "bombing.txt",
            "casualties.txt",
            "captivity.txt",
            "territory.txt",
            "movement.txt",
            "politics.txt",
            "words.txt",
            "figures-of-speech.txt");

    private final WordClasses classes = new WordClasses();
    private final Inflections inflections = new Inflections();
    private final Map<String, Frame> frames = new LinkedHashMap<>();
    private final Map<String, List<EventEntry>> byForm = new LinkedHashMap<>();
    private final Map<String, List<EventEntry>> byParticiple = new LinkedHashMap<>();

    private EventLexicon() {
        for (DataFile.Line line : new DataFile("frames.txt").lines()) {
            Frame frame = Frame.parse(line.text());
            boolean known =
                    frame.rules().stream().allMatch(r -> r.wordClass().isEmpty() || classes.isKnown(r.wordClass()));
            if (!known) {
                throw line.wrong("no such word class");
            }
            frames.put(frame.name(), frame);
        }
        for (String domain : DOMAINS) {
            new DataFile(domain).lines().forEach(this::addLine);
        }
        Comparator<EventEntry> narrowFirst = Comparator.<EventEntry>comparingInt(
                        e -> -e.words().size())
                .thenComparingInt(e -> -e.conditions().size());
        byForm.values().forEach(list -> list.sort(narrowFirst));
        byParticiple.values().forEach(list -> list.sort(narrowFirst));
    }

    /** The lexicon of the jar. */
    public static EventLexicon load() {
        return new EventLexicon();
    }

    public WordClasses classes() {
        return classes;
    }

    /** Entries with an inflected main word written so, in lower case; narrow senses first. */
    public List<EventEntry> withForm(String word) {
        return byForm.getOrDefault(word, List.of());
    }

    /** Verb entries whose past form is written so, in lower case: what a participle tagged as an adjective or a noun may be. */
    public List<EventEntry> withParticiple(String word) {
        return byParticiple.getOrDefault(word, List.of());
    }

    private void addLine(DataFile.Line line) {
        String[] fields = line.text().split("\\|", -1);
        if (fields.length != 5) {
            throw line.wrong("a line has five fields");
        }
        Frame frame = frames.get(fields[2].strip());
        if (frame == null) {
            throw line.wrong("no frame " + fields[2].strip());
        }
        String type = fields[0].strip();
        WordKind kind = WordKind.valueOf(fields[1].strip().toUpperCase(Locale.ROOT));
        List<Condition> conditions = conditions(fields[4].strip(), line);
        for (String trigger : fields[3].split(",")) {
            List<String> words = List.of(trigger.strip().split("\\s+"));
            String id = line.file().replace(".txt", "") + ":" + type + ":" + String.join("-", words);
            add(new EventEntry(
                    type.equals("none") ? null : EventType.ofWire(type), kind, frame, words, conditions, id));
        }
    }

    private List<Condition> conditions(String text, DataFile.Line line) {
        List<Condition> conditions = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
            try {
                conditions.add(known(Condition.parse(part.strip())));
            } catch (IllegalArgumentException e) {
                throw line.wrong(String.valueOf(e.getMessage()));
            }
        }
        return conditions;
    }

    /* A slip of the pen in a data file fails when the lexicon is loaded, not in the middle of a report. */
    private Condition known(Condition condition) {
        String value = condition.value();
        boolean known = switch (condition.slot()) {
            case "is" -> Condition.SHAPES.contains(value);
            case "earlier" -> EventType.ofWire(value) != null;
            default -> value.startsWith("=") || value.equals("any") || classes.isKnown(value);
        };
        if (!known) {
            throw new IllegalArgumentException("nothing is called " + value);
        }
        return condition;
    }

    private void add(EventEntry entry) {
        List<String> forms = switch (entry.kind()) {
            case VERB -> inflections.ofVerb(entry.mainWord());
            case NOUN -> inflections.ofNoun(entry.mainWord());
            case WORD -> List.of(entry.mainWord());
        };
        forms.stream()
                .distinct()
                .forEach(f -> byForm.computeIfAbsent(f, k -> new ArrayList<>()).add(entry));
        if (entry.kind() == WordKind.VERB) {
            inflections.pastForms(entry.mainWord()).stream()
                    .distinct()
                    .forEach(f -> byParticiple
                            .computeIfAbsent(f, k -> new ArrayList<>())
                            .add(entry));
        }
    }
}
