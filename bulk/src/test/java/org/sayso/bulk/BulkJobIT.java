package org.sayso.bulk;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.capture.Capture;
import org.sayso.model.json.Exchange;
import org.sayso.reader.ReportReader;

class BulkJobIT {

    private static final ReadingLimits LIMITS = new ReadingLimits(1_000_000, Duration.ofSeconds(60), 8L << 30);

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = Spark.session("local[2]", 1024);
    }

    @AfterAll
    static void stop() throws Exception {
        spark.close();
    }

    @Test
    void whatAClusterReadsIsWhatOneProcessReadsByteForByte() throws Exception {
        List<WorkFile> files = inventedFiles();

        WaveCounts counts = job(Profile.FULL).run(plan(files, 1), out(), (wave, c) -> {});

        assertThat(readings().select("reading").as(Encoders.STRING()).collectAsList())
                .isNotEmpty()
                .isEqualTo(oneProcess(files, Profile.FULL.reader()));
        assertThat(counts.reports()).isEqualTo(5);
        assertThat(counts.failures()).isEqualTo(1);
        assertThat(counts.addsUp()).isTrue();
        assertThat(readings().schema().fieldNames()).contains("day").contains(Columns.READINGS.fieldNames());
        assertThat(readings().filter(col("day").equalTo("2030-09-14")).count()).isEqualTo(3);
    }

    @Test
    void aJobThatBrokeOffGoesOnAndDoublesNothing() throws Exception {
        List<WorkFile> files = inventedFiles();
        List<Integer> firstRun = new ArrayList<>();
        assertThatThrownBy(() -> job(WordReader.SOURCE).run(plan(files, 1), out(), (wave, counts) -> {
                    firstRun.add(wave.number());
                    if (wave.number() == 2) {
                        throw new IllegalStateException("pulled the plug");
                    }
                }))
                .hasMessage("pulled the plug");

        List<Integer> secondRun = new ArrayList<>();
        WaveCounts all =
                job(WordReader.SOURCE).run(plan(files, 1), out(), (wave, counts) -> secondRun.add(wave.number()));

        assertThat(firstRun).containsExactly(1, 2);
        assertThat(secondRun).containsExactly(3);
        assertThat(all.reports()).isEqualTo(5);
        assertThat(readings().count()).isEqualTo(5);
    }

    @Test
    void aWaveThatWasLeftHalfWrittenIsWrittenAnew() throws Exception {
        List<WorkFile> files = inventedFiles();
        job(WordReader.SOURCE).run(plan(files, 1), out(), (wave, counts) -> {});
        Files.delete(folder.resolve("out/_job/done/wave=00003.json"));

        WaveCounts all = job(WordReader.SOURCE).run(plan(files, 1), out(), (wave, counts) -> {});

        assertThat(all.reports()).isEqualTo(5);
        assertThat(readings().count()).isEqualTo(5);
    }

    @Test
    void aPoisonousReportIsCutOffAndRecordedAndTheJobEndsWell() throws Exception {
        Path day = folder.resolve("day.jsonl");
        Files.writeString(day, """
                {"id": "good", "text": "Shells killed 14 people."}
                {"id": "poison", "text": "%s"}
                {"id": "good-too", "text": "All quiet."}
                """.formatted(WordParser.RUN_AWAY));
        ReadingLimits short_ = new ReadingLimits(1000, Duration.ofSeconds(1), 8L << 30);

        WaveCounts counts = new BulkJob(spark, WordReader.SOURCE, short_)
                .run(plan(WorkFiles.of(List.of(day.toString())), 1), out(), (wave, c) -> {});

        assertThat(counts.reports()).isEqualTo(2);
        assertThat(counts.failed()).containsOnly(java.util.Map.entry("reading took longer than 1 s", 1L));
        Row failure = spark.read().parquet(out() + "/failures").collectAsList().getFirst();
        assertThat(failure.<String>getAs("location")).endsWith("day.jsonl:2");
    }

    @Test
    void aFolderWithSomethingElseInItIsLeftAlone() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/thesis.txt"), "mine");

        assertThatThrownBy(() -> job(WordReader.SOURCE).run(plan(inventedFiles(), 1), out(), (wave, counts) -> {}))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("is not empty");
        assertThat(folder.resolve("out/thesis.txt")).hasContent("mine");
    }

    @Test
    void theOutputOfAnotherJobIsNotMixedWithThisOne() throws Exception {
        job(WordReader.SOURCE).run(plan(inventedFiles(), 1), out(), (wave, counts) -> {});

        assertThatThrownBy(() -> job(WordReader.SOURCE).run(plan(inventedFiles(), 2), out(), (wave, counts) -> {}))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("another job");
    }

    @Test
    void aMasterThatIsNotThereIsAClearError() {
        assertThatThrownBy(() -> Spark.session("spark://127.0.0.1:1", 1024))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("no Spark master answers at spark://127.0.0.1:1");
    }

    private BulkJob job(ReaderSource reader) {
        return new BulkJob(spark, reader, LIMITS);
    }

    private static JobPlan plan(List<WorkFile> files, long waveBytes) {
        return new JobPlan("test", waveBytes, files);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private Dataset<Row> readings() {
        return spark.read().parquet(out() + "/readings").orderBy("file", "position");
    }

    private List<WorkFile> inventedFiles() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.jsonl"), """
                {"id": "a1", "date": "2030-09-14", "outlet": "The Lantern", "text": "At least 14 people were killed in Osmera on Friday, the Relief Committee said."}
                {"id": "a2", "date": "2030-09-14", "outlet": "Harbour Times", "text": "Harbour Times: a leaked document quoted a commander as saying that 50 soldiers deserted."}
                {"id": "a3", "date": "2030-09-15", "text": "The army denied that it had shelled the town."}
                """);
        Files.writeString(in.resolve("b.txt"), "Nothing was heard from the hill province all week, residents said.");
        Files.writeString(in.resolve("c.jsonl"), """
                {"id": "c1", "date": "2030-09-14", "text": "Rebels reportedly took the bridge."}
                {"id": "c2", "date": "2030-09-
                """);
        return WorkFiles.of(List.of(in.toString()));
    }

    private static List<String> oneProcess(List<WorkFile> files, ReportReader reader) {
        List<String> lines = new ArrayList<>();
        try (Captures captures = Intake.with(IntakeSettings.DEFAULT)
                .read(files.stream().map(WorkFile::path).toList())) {
            captures.forEachRemaining(capture -> {
                if (capture instanceof Capture.Taken taken) {
                    lines.add(Exchange.line(reader.read(taken.captured().report())));
                }
            });
        }
        return lines;
    }
}
