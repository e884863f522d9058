package org.sayso.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of two executors in processes of their own, one of which dies in the middle of its work. */
class LostExecutorIT {

    @TempDir
    private Path folder;

    @Test
    void anExecutorThatDiesLosesNothingAndDoublesNothing() throws Exception {
        Path once = Files.writeString(folder.resolve("once"), "");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String text = i == 17 ? WordParser.HALT + " " + once : "Shells killed " + i + " people.";
            lines.append("{\"id\": \"r%02d\", \"text\": \"%s\"}%n".formatted(i, text));
        }
        Path day = Files.writeString(folder.resolve("day.jsonl"), lines);
        String out = folder.resolve("out").toString();

        try (SparkSession spark = twoExecutors()) {
            WaveCounts counts = new BulkJob(
                            spark, WordReader.SOURCE, new ReadingLimits(1000, Duration.ofSeconds(60), 8L << 30))
                    .run(new JobPlan("test", 1 << 20, WorkFiles.of(List.of(day.toString()))), out, (wave, c) -> {});

            assertThat(once).as("an executor did die").doesNotExist();
            assertThat(counts.reports()).isEqualTo(40);
            assertThat(spark.read()
                            .parquet(out + "/readings")
                            .select("id")
                            .as(Encoders.STRING())
                            .collectAsList())
                    .hasSize(40)
                    .doesNotHaveDuplicates();
        }
    }

    /* The executors' class path is this one's: folders of classes by option, jars by links in the home that the build names in the environment. */
    private static SparkSession twoExecutors() throws Exception {
        SparkHome.make(Path.of(System.getenv("SPARK_HOME")));
        return SparkSession.builder()
                .appName("lost executor")
                .master("local-cluster[2,1,2048]")
                .config("spark.ui.enabled", "false")
                .config("spark.executor.memory", "1g")
                .config("spark.executor.extraClassPath", classPath())
                .config("spark.executor.extraJavaOptions", "--enable-native-access=ALL-UNNAMED")
                .getOrCreate();
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
