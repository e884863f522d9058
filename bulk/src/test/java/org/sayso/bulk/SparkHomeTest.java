package org.sayso.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars that workers start their executors from. */
class SparkHomeTest {

    @TempDir
    Path folder;

    @Test
    void aSecondNodeOfTheMachineLeavesTheJarsThatTheFirstRunsFrom() throws IOException {
        String classPath = jar("a.jar") + File.pathSeparator + jar("b.jar");
        SparkHome.make(folder.resolve("home"), classPath);
        List<Object> before = links();

        SparkHome.make(folder.resolve("home"), classPath);

        assertThat(links()).isEqualTo(before).hasSize(2);
    }

    @Test
    void whatOnlySparksRemoteClientNeedsIsLeftOut() throws IOException {
        SparkHome.make(
                folder.resolve("home"), jar("spark-connect-shims_2.13-4.jar") + File.pathSeparator + jar("b.jar"));
        assertThat(links()).hasSize(1);
    }

    @Test
    void aNewBuildReplacesWhatChanged() throws IOException {
        SparkHome.make(folder.resolve("home"), jar("a.jar") + File.pathSeparator + jar("b.jar"));
        SparkHome.make(folder.resolve("home"), jar("a.jar") + File.pathSeparator + jar("c.jar"));
        try (Stream<Path> links = Files.list(folder.resolve("home/jars"))) {
            assertThat(links.map(link -> link.getFileName().toString()))
                    .containsExactlyInAnyOrder("000-a.jar", "001-c.jar");
        }
    }

    private List<Object> links() throws IOException {
        try (Stream<Path> links = Files.list(folder.resolve("home/jars"))) {
            List<Object> found = new ArrayList<>();
            for (Path link : links.sorted().toList()) {
                found.add(Files.getAttribute(link, "unix:ino", LinkOption.NOFOLLOW_LINKS));
            }
            return found;
        }
    }

    private Path jar(String name) throws IOException {
        Path jar = folder.resolve(name);
        return Files.exists(jar) ? jar : Files.createFile(jar);
    }
}
