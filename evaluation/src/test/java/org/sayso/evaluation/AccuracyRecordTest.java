package org.sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.evaluation.Accuracy.Measured;

class AccuracyRecordTest {

    @TempDir
    private Path folder;

    @Test
    void aFigureThatFallsByMoreThanAPointIsALoss() throws IOException {
        Path table = recorded(measured("found", 70.0), measured("hardened (lower is better)", 20.0));

        assertThat(AccuracyRecord.losses(List.of(measured("found", 69.1)), table))
                .isEmpty();
        assertThat(AccuracyRecord.losses(List.of(measured("found", 68.9)), table))
                .containsExactly("ledger: found was 70.0, is 68.9");
    }

    @Test
    void whereLowerIsBetterARiseIsALoss() throws IOException {
        Path table = recorded(measured("hardened (lower is better)", 20.0));

        assertThat(AccuracyRecord.losses(List.of(measured("hardened (lower is better)", 12.0)), table))
                .isEmpty();
        assertThat(AccuracyRecord.losses(List.of(measured("hardened (lower is better)", 21.5)), table))
                .hasSize(1);
    }

    @Test
    void everyFigureNamesATaskThatThereIs() throws IOException {
        assertThat(Accuracy.figures())
                .allSatisfy(figure -> assertThat(Tasks.named(figure.task())).isPresent());
    }

    private Path recorded(Measured... measured) throws IOException {
        Path table = folder.resolve("accuracy.md");
        AccuracyRecord.write(List.of(measured), table);
        return table;
    }

    private static Measured measured(String meaning, double percentage) {
        return new Measured(
                new Figure("ledger", "g.jsonl", "--json", meaning, 1, meaning, 50.0, null, true), percentage);
    }
}
