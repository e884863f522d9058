package org.sayso.reader.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.model.Because;
import org.sayso.model.Certainty;
import org.sayso.model.Phase;
import org.sayso.model.Span;

/** Five thousand plain sentences, each wrapped in a report, a hedge, a rumour, a condition, a denial ... ({@code wrappings.tsv}). */
class WrappingsIT {

    private static final List<String> SUBJECTS = List.of(
            "the rebels",
            "government forces",
            "the militants",
            "local fighters",
            "men of the coastal brigades",
            "several gunmen",
            "the insurgents",
            "opposition fighters",
            "security forces",
            "the separatists");
    private static final List<Deed> DEEDS = List.of(
            new Deed("seize", "seized", "seized", "seizing", "the town of Marun"),
            new Deed("occupy", "occupied", "occupied", "occupying", "a checkpoint near the river"),
            new Deed("take", "took", "taken", "taking", "the airport at Tessa"),
            new Deed("destroy", "destroyed", "destroyed", "destroying", "the bridge at Olam"),
            new Deed("abduct", "abducted", "abducted", "abducting", "three engineers"));

    private record Deed(String base, String past, String participle, String gerund, String object) {}

    private record Wrapping(Certainty surest, String polarity, String phase, String template) {

        static Wrapping of(String row) {
            String[] columns = row.split("\t");
            return new Wrapping(Certainty.ofWire(columns[1]), columns[2], columns[3], columns[4]);
        }

        String around(String subject, Deed deed) {
            String capital = Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
            return template.replace("{S}", capital)
                    .replace("{s}", subject)
                    .replace("{O}", deed.object())
                    .replace("{past}", deed.past())
                    .replace("{pp}", deed.participle())
                    .replace("{base}", deed.base())
                    .replace("{ing}", deed.gerund());
        }

        String form(Deed deed) {
            if (template.contains("{past}")) {
                return deed.past();
            }
            if (template.contains("{pp}")) {
                return deed.participle();
            }
            return template.contains("{base}") ? deed.base() : deed.gerund();
        }

        boolean allows(Factuality found) {
            boolean phaseHolds = switch (phase) {
                case "done" -> found.phase() == Phase.HAPPENED;
                case "held" -> found.phase() != Phase.HAPPENED && found.phase() != Phase.ONGOING;
                default -> true;
            };
            return found.certainty().compareTo(surest) >= 0
                    && found.polarity().wire().equals(polarity)
                    && phaseHolds;
        }
    }

    private record Trial(Wrapping wrapping, String subject, Deed deed) {

        Stream<String> failure() {
            Wrapped wrapped = Wrapped.of(wrapping.around(subject, deed));
            Factuality found = Judged.word(wrapped.text(), wrapping.form(deed), wrapped.attributions());
            boolean right = wrapping.allows(found) && caveatsAreRight(found, wrapped);
            return right
                    ? Stream.empty()
                    : Stream.of(Judged.values(found) + " " + found.because() + ": " + wrapped.text());
        }

        /** Each expected link has a caveat, no other has, and each lies within the words expected. */
        private static boolean caveatsAreRight(Factuality found, Wrapped wrapped) {
            Map<String, Span> expected = wrapped.caveats();
            List<Because> caveats = found.because().stream()
                    .filter(b -> b.field().startsWith("caveat:"))
                    .toList();
            return caveats.stream().map(Trial::link).collect(Collectors.toSet()).equals(expected.keySet())
                    && caveats.stream().allMatch(b -> expected.get(link(b)).contains(Objects.requireNonNull(b.span())));
        }

        private static String link(Because caveat) {
            return caveat.field().substring("caveat:".length());
        }
    }

    @Test
    void noWrappingHardensASentenceOrTurnsItWrongly() throws IOException {
        List<Trial> trials = trials();

        List<String> failures = trials.parallelStream().flatMap(Trial::failure).toList();

        assertThat(trials).hasSizeGreaterThan(5000);
        assertThat(failures).isEmpty();
    }

    private static List<Trial> trials() throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (Wrapping wrapping : wrappings()) {
            for (String subject : SUBJECTS) {
                DEEDS.forEach(deed -> trials.add(new Trial(wrapping, subject, deed)));
            }
        }
        return trials;
    }

    private static List<Wrapping> wrappings() throws IOException {
        try (InputStream in = WrappingsIT.class.getResourceAsStream("wrappings.tsv")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Wrapping::of)
                    .toList();
        }
    }
}
