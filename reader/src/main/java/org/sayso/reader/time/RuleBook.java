package org.sayso.reader.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.reader.time.TimeRule.Element;
import org.sayso.reader.time.TimeRule.OfClass;
import org.sayso.reader.time.TimeRule.OneOf;
import org.sayso.reader.time.TimeRule.Operation;
import org.sayso.reader.word.Numerals;
import org.sayso.reader.word.Word;
import org.sayso.reader.word.WordTable;

/** The rules of {@code time-rules.txt}, looked up by the first word of an expression. Immutable. */
final class RuleBook {

    private final Map<String, List<TimeRule>> byFirstWord = new HashMap<>();
    private final Map<String, List<TimeRule>> byFirstClass = new LinkedHashMap<>();

    RuleBook() {
        for (String line : WordTable.lines(RuleBook.class, "time-rules.txt")) {
            read(line);
        }
    }

    /**
     * The longest match that begins at this word; of two equally long ones the rule that stands first.
     *
     * @param afterPrefix whether a prefix such as "the end of" stands right before
     */
    Optional<TimeMatch> longestAt(List<Word> words, int at, boolean afterPrefix) {
        TimeMatch best = null;
        for (TimeRule rule : byFirstWord.getOrDefault(words.get(at).text(), List.of())) {
            best = longer(best, match(rule, words, at, afterPrefix));
        }
        if (!WordClasses.mayBegin(words.get(at).text())) {
            return Optional.ofNullable(best);
        }
        for (Map.Entry<String, List<TimeRule>> entry : byFirstClass.entrySet()) {
            if (WordClasses.match(entry.getKey(), words, at).isPresent()) {
                for (TimeRule rule : entry.getValue()) {
                    best = longer(best, match(rule, words, at, afterPrefix));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static TimeMatch longer(TimeMatch best, Optional<TimeMatch> other) {
        return other.isPresent() && (best == null || other.get().end() > best.end()) ? other.get() : best;
    }

    private static Optional<TimeMatch> match(TimeRule rule, List<Word> words, int at, boolean afterPrefix) {
        if (!rule.before().isEmpty() && rule.notBefore() == standsBefore(rule.before(), words, at, afterPrefix)) {
            return Optional.empty();
        }
        Map<String, String> captures = new HashMap<>(rule.constants());
        int i = at;
        for (Element element : rule.pattern()) {
            int taken = take(element, words, i, captures);
            if (taken == 0) {
                return Optional.empty();
            }
            i += taken;
        }
        return Optional.of(new TimeMatch(rule, captures, at, i, PeriodPart.ALL));
    }

    private static int take(Element element, List<Word> words, int i, Map<String, String> captures) {
        if (i >= words.size()) {
            return 0;
        }
        return switch (element) {
            case OneOf one -> one.words().contains(words.get(i).text()) ? 1 : 0;
            case OfClass ofClass -> {
                Optional<Capture> found = WordClasses.match(ofClass.wordClass(), words, i);
                found.ifPresent(c -> captures.put(ofClass.name(), c.value()));
                yield found.map(Capture::length).orElse(0);
            }
        };
    }

    private static boolean standsBefore(Set<String> before, List<Word> words, int at, boolean afterPrefix) {
        if (afterPrefix && before.contains("^^")) {
            return true;
        }
        if (at == 0) {
            return before.contains("^");
        }
        String word = words.get(at - 1).text();
        return before.contains(word)
                || before.contains("#") && (Numerals.figures(word).isPresent() || Numerals.isNumberWord(word));
    }

    private void read(String line) {
        int equals = line.indexOf(" = ");
        int arrow = line.indexOf(" -> ");
        if (equals < 0 || arrow < equals) {
            throw new IllegalStateException("time-rules.txt: no rule: " + line);
        }
        String id = line.substring(0, equals).strip();
        String[] outcome = line.substring(arrow + 4).strip().split("\\s+");
        Map<String, String> constants = new HashMap<>();
        for (int i = 1; i < outcome.length; i++) {
            String[] pair = outcome[i].split("=", 2);
            constants.put(pair[0], pair[1]);
        }
        List<String> parts = new ArrayList<>(
                Arrays.asList(line.substring(equals + 3, arrow).strip().split("\\s+")));
        boolean not = parts.getFirst().startsWith("<!");
        Set<String> before = Set.of();
        if (parts.getFirst().startsWith("<")) {
            String first = parts.removeFirst();
            before = Set.of(first.substring(not ? 2 : 1, first.length() - 1).split("\\|"));
        }
        for (List<Element> pattern : spelledOut(parts)) {
            add(new TimeRule(id, before, not, pattern, Operation.valueOf(outcome[0]), Map.copyOf(constants)));
        }
    }

    private static List<List<Element>> spelledOut(List<String> parts) {
        List<List<Element>> all = List.of(List.of());
        for (String part : parts) {
            boolean optional = part.length() > 1 && part.endsWith("?");
            Element element = element(optional ? part.substring(0, part.length() - 1) : part);
            List<List<Element>> longer = new ArrayList<>();
            for (List<Element> pattern : all) {
                List<Element> with = new ArrayList<>(pattern);
                with.add(element);
                longer.add(with);
                if (optional) {
                    longer.add(pattern);
                }
            }
            all = longer;
        }
        return all.stream().filter(p -> !p.isEmpty()).toList();
    }

    private static Element element(String part) {
        if (!part.startsWith("$")) {
            return new OneOf(Set.of(part.split("\\|")));
        }
        int colon = part.indexOf(':');
        String wordClass = part.substring(colon < 0 ? 1 : colon + 1);
        if (!WordClasses.isKnown(wordClass)) {
            throw new IllegalStateException("time-rules.txt: no such class: " + part);
        }
        return new OfClass(colon < 0 ? wordClass : part.substring(1, colon), wordClass);
    }

    private void add(TimeRule rule) {
        switch (rule.pattern().getFirst()) {
            case OneOf one ->
                one.words()
                        .forEach(w -> byFirstWord
                                .computeIfAbsent(w, x -> new ArrayList<>())
                                .add(rule));
            case OfClass ofClass ->
                byFirstClass
                        .computeIfAbsent(ofClass.wordClass(), x -> new ArrayList<>())
                        .add(rule);
        }
    }
}
