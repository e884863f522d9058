package org.sayso.reader.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.reader.syntax.SentenceTree;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/** The lines of {@code actions.txt} by their words. Immutable. */
final class ActionLexicon {

    private static final int FIELDS = 4;

    private final Map<String, List<Action>> byLemma = new HashMap<>();

    ActionLexicon() {
        for (String line : WordTable.lines(ActionLexicon.class, "actions.txt")) {
            add(line);
        }
        Comparator<Action> narrowFirst =
                Comparator.comparing(a -> a.conditions().isEmpty());
        byLemma.values().forEach(actions -> actions.sort(narrowFirst));
    }

    private void add(String line) {
        String[] fields = line.split("\\|", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException("actions.txt: a line has " + FIELDS + " fields: " + line);
        }
        ActionType type = ActionType.valueOf(fields[0].strip());
        List<String> conditions = words(fields[3]);
        for (String lemma : words(fields[2])) {
            byLemma.computeIfAbsent(lemma, l -> new ArrayList<>())
                    .add(new Action(type, fields[1].strip(), lemma, conditions));
        }
    }

    private static List<String> words(String field) {
        return Stream.of(field.split(","))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** What this word tells in its sentence, if anything. */
    Optional<Action> at(Token word, SentenceTree tree) {
        List<Action> actions = byLemma.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of());
        if (actions.isEmpty() || word.tag().startsWith("NNP")) {
            return Optional.empty();
        }
        Surroundings near = new Surroundings(word, tree);
        return actions.stream().filter(a -> a.holds(near)).findFirst();
    }
}
