package org.sayso.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.exports.redaction.Redaction;
import org.sayso.exports.redaction.RedactionFile;
import org.sayso.ledger.Ledger;
import org.sayso.model.EventType;
import org.sayso.model.PlacePrecision;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;

/** Whatever people and places are called, and however papers spell them, nothing of it goes out in any format. */
class RedactionPropertiesTest {

    private static final String[] SYLLABLES = {
        "ka", "ri", "bel", "mor", "tan", "zub", "ghaz", "shar", "dul", "nef", "qas", "wil", "jor", "hay", "lem", "vik"
    };

    @TempDir
    private Path folder;

    private record Person(String first, String last) {

        String name() {
            return first + " " + last;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noSpellingOfAnyProtectedNameGoesOut(long seed) {
        Random random = new Random(seed);
        TreeSet<String> spelled = new TreeSet<>();
        List<String> lines = new ArrayList<>();
        try (Ledger ledger = Invented.ledger(folder)) {
            for (int report = 0; report < 5; report++) {
                Person person = new Person(name(random, 3), name(random, 3));
                String place = name(random, 3);
                lines.add("person: " + person.name());
                lines.add("place: " + place);
                String variant = variant(person.last(), random);
                spelled.addAll(List.of(person.first(), person.last(), place, variant));
                write(ledger, report, person, variant, place);
            }
            Redaction redaction = RedactionFile.parse(lines);
            for (ExportFormat format : ExportFormat.values()) {
                String out = Invented.export(ledger, ExportRequest.of(format).withRedaction(redaction))
                        .toLowerCase(Locale.ROOT);
                for (String word : spelled) {
                    assertThat(out).as("%s, seed %d", format, seed).doesNotContain(word.toLowerCase(Locale.ROOT));
                }
                assertThat(out).doesNotContain("33.3377");
            }
        }
    }

    private static void write(Ledger ledger, int number, Person person, String variant, String place) {
        String source = person.name() + ", a clerk";
        String content = "soldiers of " + variant + " killed nine men in " + place;
        Invented.report(
                        "r" + number + "-" + place.toLowerCase(Locale.ROOT),
                        variant + " Gazette",
                        "2031-05-0" + (number + 1),
                        variant.toUpperCase(Locale.ROOT) + " in " + place,
                        "https://paper.example/" + person.last().toLowerCase(Locale.ROOT),
                        source + ", said that " + content + ". The " + place + "i road was shut; Mr " + person.last()
                                + "’s house stood.")
                .says(source, SourceKind.PERSON, person.name(), content)
                .event(
                        "killed",
                        EventType.KILL,
                        Map.of(Role.AGENT, "soldiers of " + variant, Role.PATIENT, "nine men"),
                        "2031-05-0" + (number + 1),
                        place,
                        new double[] {33.3377, 20.0 + number},
                        PlacePrecision.CITY,
                        "nine men",
                        9.0,
                        9.0)
                .into(ledger);
    }

    private static String name(Random random, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < syllables; at++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /* As another desk would transliterate it: other vowels, a doubled consonant, an accent. */
    private static String variant(String name, Random random) {
        StringBuilder out = new StringBuilder(name.substring(0, 1));
        for (char letter : name.substring(1).toCharArray()) {
            switch (letter) {
                case 'a' -> out.append(random.nextBoolean() ? 'e' : 'á');
                case 'i' -> out.append(random.nextBoolean() ? "ee" : "y");
                case 'u' -> out.append(random.nextBoolean() ? "ou" : "o");
                case 'q' -> out.append('k');
                case 'v' -> out.append(random.nextBoolean() ? 'w' : 'v');
                case 'z' -> out.append(random.nextBoolean() ? 's' : 'z');
                case 'l' -> out.append(random.nextBoolean() ? "ll" : "l");
                default -> out.append(letter);
            }
        }
        return out.toString();
    }
}
