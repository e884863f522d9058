package org.sayso.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.capture.Capture;
import org.sayso.model.json.Exchange;

/** Master, workers and executors in processes of their own, started with the commands that people start them with. */
class StandaloneClusterIT {

    @TempDir
    private Path folder;

    private final StringWriter told = new StringWriter();
    private Path day;

    @BeforeEach
    void invent() throws Exception {
        List<String> lines = IntStream.range(0, 24)
                .mapToObj(
                        i -> "{\"id\": \"r%02d\", \"date\": \"2030-09-14\", \"text\": \"%s\"}"
                                .formatted(
                                        i,
                                        "Shells killed " + (i + 2)
                                                + " people in Osmera on Friday, the Relief Committee said. The army denied it."))
                .toList();
        day = Files.write(folder.resolve("day.jsonl"), lines);
    }

    @Test
    void twoWorkersReadWhatOneProcessReadsByteForByte() throws Exception {
        try (Nodes nodes = Nodes.master(folder)) {
            nodes.worker("3g");
            nodes.worker("3g");

            assertThat(bulk(nodes, "--executor-memory", "2g"))
                    .as(told.toString())
                    .isZero();

            assertThat(readings()).isEqualTo(oneProcess());
            assertThat(executorLogs()).as("executors that worked").hasSize(2);
        }
    }

    @Test
    void aMasterWithoutWorkersIsAClearErrorAfterTheTimeThatOneIsReadyToWait() throws Exception {
        try (Nodes nodes = Nodes.master(folder)) {
            assertThat(bulk(nodes, "--wait", "2")).isEqualTo(2);

            assertThat(told.toString())
                    .contains(nodes.address() + " has no workers, and none came within 2 s (--wait)")
                    .hasLineCount(1);
        }
    }

    @Test
    void workersThatOfferTooLittleMemoryAreAClearErrorAtOnce() throws Exception {
        try (Nodes nodes = Nodes.master(folder)) {
            nodes.worker("1g");
            awaitWorker(nodes);

            assertThat(bulk(nodes, "--executor-memory", "2g")).isEqualTo(2);

            assertThat(told.toString())
                    .contains("can give 2048 MB: the roomiest of 1 offers 1024 MB")
                    .hasLineCount(1);
        }
    }

    private int bulk(Nodes nodes, String... more) {
        List<String> arguments = new ArrayList<>(List.of("bulk", "--in", day.toString(), "--out", out()));
        arguments.addAll(List.of("--master", nodes.address()));
        arguments.addAll(List.of(more));
        return BulkCommands.commandLine().setErr(new PrintWriter(told)).execute(arguments.toArray(String[]::new));
    }

    private void awaitWorker(Nodes nodes) throws Exception {
        SparkSession spark = Spark.session(nodes.address(), 512);
        while (WorkerOffers.of(nodes.address()).none()) {
            Thread.sleep(200);
        }
        spark.stop();
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private List<String> readings() throws Exception {
        try (SparkSession spark = Spark.session(null, 512)) {
            return spark.read()
                    .parquet(out() + "/readings")
                    .orderBy("file", "position")
                    .select("reading")
                    .as(Encoders.STRING())
                    .collectAsList();
        }
    }

    private List<String> oneProcess() {
        List<String> lines = new ArrayList<>();
        try (var captures = Intake.with(IntakeSettings.DEFAULT).read(List.of(day.toString()))) {
            captures.forEachRemaining(capture -> {
                if (capture instanceof Capture.Taken taken) {
                    lines.add(Exchange.line(
                            Profile.FULL.reader().read(taken.captured().report())));
                }
            });
        }
        return lines;
    }

    /* One folder for each executor: spark/work/APPLICATION/NUMBER. */
    private List<Path> executorLogs() throws Exception {
        try (var logs = Files.walk(folder.resolve("spark/work"))) {
            return logs.filter(path -> path.getFileName().toString().equals("stderr"))
                    .toList();
        }
    }
}
