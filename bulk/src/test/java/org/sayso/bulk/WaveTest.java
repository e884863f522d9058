package org.sayso.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveTest {

    @Test
    void wavesHoldTheWholeInputInOrderAndNoFileTwice() {
        List<WorkFile> files = List.of(file(0, 60), file(1, 50), file(2, 10), file(3, 200), file(4, 1));

        List<Wave> waves = Wave.of(files, 100);

        assertThat(waves).extracting(Wave::number).containsExactly(1, 2, 3);
        assertThat(waves.stream().flatMap(wave -> wave.files().stream())).containsExactlyElementsOf(files);
        assertThat(waves.getFirst().files()).hasSize(2);
    }

    @Test
    void foldersAndGlobsNameTheirFilesByNameHiddenOnesLeftOut(@TempDir Path folder) throws Exception {
        for (String name : List.of("b.txt", "a.txt", "c.jsonl", ".hidden")) {
            Files.writeString(folder.resolve(name), name);
        }

        assertThat(WorkFiles.of(List.of(folder.toString())))
                .extracting(file -> Path.of(file.path()).getFileName().toString())
                .containsExactly("a.txt", "b.txt", "c.jsonl");
        assertThat(WorkFiles.of(List.of(folder.resolve("*.txt").toString()))).hasSize(2);
    }

    @Test
    void aNameThatMatchesNothingIsAClearError(@TempDir Path folder) {
        assertThatThrownBy(() -> WorkFiles.of(List.of(folder.resolve("*.warc").toString())))
                .isInstanceOf(BulkException.class)
                .hasMessageEndingWith("*.warc: no such file, and no file matches it");
    }

    private static WorkFile file(int number, long size) {
        return new WorkFile(number, "f" + number, size);
    }
}
