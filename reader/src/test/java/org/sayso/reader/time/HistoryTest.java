package org.sayso.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sayso.model.EventMention;
import org.sayso.model.Report;
import org.sayso.reader.Parsed;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;

class HistoryTest {

    private static final ReportReader READER = StandardReader.lean(Parsed.parser());
    private static final double MUST = 0.9;

    private record Example(boolean history, String text, int trigger) {

        static Example of(String line) {
            String marked = line.substring(2);
            return new Example(line.charAt(0) == '+', marked.replace("[", "").replace("]", ""), marked.indexOf('['));
        }

        boolean isReadRight() {
            return read(text, LocalDate.of(2015, 5, 12)).stream()
                    .filter(e -> e.trigger().start() <= trigger
                            && trigger < e.trigger().end())
                    .anyMatch(e -> e.background() == history);
        }
    }

    @Test
    void nineInTenSentencesAreToldFromNewsOrHistory() throws IOException {
        List<Example> examples = lines().stream()
                .filter(l -> !l.startsWith("#"))
                .map(Example::of)
                .toList();
        List<String> wrong = new ArrayList<>();
        for (Example example : examples) {
            if (!example.isReadRight()) {
                wrong.add((example.history() ? "+ " : "- ") + example.text());
            }
        }
        assertThat(examples).hasSize(60);
        assertThat(wrong).as(wrong.toString()).hasSizeLessThanOrEqualTo((int) ((1 - MUST) * examples.size()));
    }

    @Test
    void theReasonNamesTheWords() {
        assertThat(read("A similar attack last year killed ten people.", LocalDate.of(2015, 5, 12)))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.because()).anyMatch(b -> b.field().equals("background")));
    }

    @Test
    void withoutTheReportsDayOnlyWordsTell() {
        assertThat(read("In March 2011 the army shelled the town.", null)).noneMatch(EventMention::background);
        assertThat(read("A previous attack killed ten people.", null)).anyMatch(EventMention::background);
    }

    private static List<EventMention> read(String text, LocalDate day) {
        return READER.read(new Report("r", text, day, "The Lantern", null, null, null), "en")
                .events();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HistoryTest.class.getResourceAsStream("background-sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
