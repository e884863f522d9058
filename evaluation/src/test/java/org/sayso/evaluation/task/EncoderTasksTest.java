package org.sayso.evaluation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.evaluation.Task;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;

/** Files that nobody has seen, on made-up sentences; the encoder is the shipped one or its twin. */
class EncoderTasksTest {

    /* The encoder's tasks parse nothing. */
    private static final ReportReader READER = StandardReader.over(text -> {
        throw new AssertionError("parsed: " + text);
    });

    private static List<String> predicted(Task task, Path folder, String... gold) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.write(file, List.of(gold));
        Path out = folder.resolve("pred.jsonl");
        task.predict(READER, file, out);
        return Files.readAllLines(out);
    }

    @Test
    void findsWhoSaysWhatInAFileThatHasNothingButTexts(@TempDir Path folder) throws IOException {
        AttributionTask task = new AttributionTask(AttributionTask.Profile.NEWS);
        List<String> lines = predicted(
                task,
                folder,
                "{\"id\":\"a\",\"text\":\"The mayor said the bridge was closed.\"}",
                "{\"id\":\"b\",\"text\":\"\"}");
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("\"source\":[[0,9]]", "\"cue\":[[10,14]]");
        assertThat(lines.get(1)).contains("\"attributions\":[]");
        assertThat(Files.readAllLines(
                        Path.of(task.scorerArguments(folder.resolve("gold.jsonl"), folder.resolve("pred.jsonl"))
                                .getLast())))
                .isEqualTo(lines);
    }

    @Test
    void scoresOnlyWhatTheMeasuredTwinHasNotSeen(@TempDir Path folder) throws IOException {
        AttributionTask task = new AttributionTask(AttributionTask.Profile.NEWS);
        String text = "\"text\":\"The mayor said the bridge was closed.\"";
        predicted(
                task,
                folder,
                "{\"id\":\"seen\",\"split\":\"train\",\"fold\":3," + text + "}",
                "{\"id\":\"unseen\",\"split\":\"train\",\"fold\":0," + text + "}",
                "{\"id\":\"test\",\"split\":\"test\",\"fold\":3," + text + "}");
        List<String> scored = task.scorerArguments(folder.resolve("gold.jsonl"), folder.resolve("pred.jsonl"));
        for (String file : scored) {
            assertThat(Files.readAllLines(Path.of(file)))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("\"unseen\""),
                            second -> assertThat(second).contains("\"test\""));
        }
    }

    @Test
    void tellsWhatAFactLeansOn(@TempDir Path folder) throws IOException {
        List<String> lines = predicted(
                new AttributionTypesTask(),
                folder,
                "{\"id\":\"a\",\"text\":\"The bridge was closed on Friday, Mayor Anna Holt told The Daily Courier.\"}");
        assertThat(lines.getFirst()).contains("\"tag\":\"Source\"", "\"mods\":[\"Named\"", "\"tag\":\"Fact_Appeal\"");
    }
}
