package org.sayso.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.CodePointText;
import org.sayso.reader.neural.ModelDifference;
import org.sayso.reader.neural.TrainedReader;
import picocli.CommandLine;

class TrainAttributionIT {

    private static final List<String> STAGES =
            List.of("news", "mixed", "second", "measured", "everything", "attribution");

    @BeforeAll
    static void stayOffline() {
        System.setProperty("ai.djl.offline", "true");
    }

    private static byte[] train(Path gold, Path out) throws IOException {
        int code = new CommandLine(new TrainCommand())
                .execute("attribution", "--gold", gold.toString(), "--out", out.toString(), "--trial");
        assertThat(code).isZero();
        return Files.readAllBytes(out.resolve("attribution.onnx"));
    }

    @Test
    void oneCommandMakesBothModelsAndARunThatWasStoppedMakesTheSame(@TempDir Path folder) throws IOException {
        MadeUpGold.write(folder);
        Path out = folder.resolve("out");
        byte[] shipped = train(folder, out);
        byte[] measured = Files.readAllBytes(out.resolve("measured.onnx"));
        assertThat(measured).isNotEqualTo(shipped);
        try (InputStream difference = Files.newInputStream(out.resolve("measured.difference.gz"))) {
            assertThat(ModelDifference.apply(shipped, difference)).isEqualTo(measured);
        }
        try (TrainedReader reader = TrainedReader.of(shipped)) {
            assertThatCode(() -> reader.newsAttributions(CodePointText.of("Ada Lindqvist said that nobody was hurt.")))
                    .doesNotThrowAnyException();
        }
        for (String stage : STAGES) {
            Files.delete(out.resolve(stage + ".weights"));
        }
        assertThat(out.resolve("news-epoch4.moments")).exists();
        assertThat(train(folder, out)).isEqualTo(shipped);
    }
}
