package org.sayso.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file below {@code fuzz/}, under the name of its folder: what the fuzzer starts from, and what it has found. */
class FuzzFindingsTest {

    private static final int CUTS = 40;

    static Stream<Named<Path>> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FuzzFindingsTest.class.getResource("/fuzz"))
                .toURI());
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            return files.stream().map(file -> Named.of(folder.relativize(file).toString(), file));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingBreaksTheReader(Path file) throws IOException {
        int reports = IntakeFuzz.read(name(file), Files.readAllBytes(file));
        if (file.endsWith("seed")) {
            assertThat(reports).isPositive();
        }
    }

    /* A poor man's fuzzer for every build: cuts, and one byte changed. Fixed seeds, so that a failure comes again. */
    @ParameterizedTest
    @MethodSource("files")
    void norDoesWhatIsLeftOfAFileThatWasCutOrChanged(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(whole.length);
        for (int i = 0; i < CUTS && whole.length > 0; i++) {
            byte[] changed = Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            IntakeFuzz.read(name(file), changed);
        }
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getParent()).getFileName().toString();
    }
}
