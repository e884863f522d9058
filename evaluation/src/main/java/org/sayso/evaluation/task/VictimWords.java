package org.sayso.evaluation.task;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of {@code fakes-victims.tsv}: what kind of people a phrase names, and what ties one number to another. Immutable. */
final class VictimWords {

    private record Row(String group, String name, Pattern words) {}

    private final List<Row> rows;

    private VictimWords(List<Row> rows) {
        this.rows = rows;
    }

    static VictimWords load() throws IOException {
        return new VictimWords(TabSeparated.rows("fakes-victims.tsv").stream()
                .map(r -> new Row(r[0], r[1], Pattern.compile(r[2], Pattern.CASE_INSENSITIVE)))
                .toList());
    }

    /** The first class of the group whose words the phrase has. */
    Optional<String> classOf(String group, String phrase) {
        return rows.stream()
                .filter(r ->
                        r.group().equals(group) && r.words().matcher(phrase).find())
                .map(Row::name)
                .findFirst();
    }

    boolean names(String group, String name, String phrase) {
        return rows.stream()
                .anyMatch(r -> r.group().equals(group)
                        && r.name().equals(name)
                        && r.words().matcher(phrase).find());
    }

    boolean has(String group, String phrase) {
        return classOf(group, phrase).isPresent();
    }

    /** The phrase up to the first word that ends it. */
    String opening(String phrase) {
        for (Row row : rows) {
            if (row.group().equals("end")) {
                Matcher matcher = row.words().matcher(phrase);
                if (matcher.find()) {
                    return phrase.substring(0, matcher.start());
                }
            }
        }
        return phrase;
    }
}
