package org.sayso.bulk;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
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
import org.sayso.ledger.AddOutcome;
import org.sayso.ledger.Ledger;

class LinkJobIT {

    private static final ReadingLimits LIMITS = new ReadingLimits(1_000_000, Duration.ofSeconds(60), 8L << 30);
    private static final String WIRE =
            "Shells killed 14 people in the old market of Osmera early on Saturday while traders were "
                    + "opening their stalls and buses were bringing farmers from the villages of the upper valley to the weekly fair.";

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
    void fiveThousandOutletsThatRunOneWireStoryAreOneTextAndCostOneComparisonEach() throws Exception {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 5000)
                .forEach(i -> lines.add(report("wire%04d".formatted(i), WIRE + " Read more on page " + i)));
        lines.add(
                report(
                        "own",
                        "Rebels killed the commander of the bridge garrison on Friday night, two shepherds who hid nearby told a local radio."));
        String out = read(lines);

        LinkJob.Found found = new LinkJob(spark).run(out);

        assertThat(found.reports()).isEqualTo(5001);
        assertThat(found.texts()).isEqualTo(2);
        assertThat(found.copies()).isBetween(4999L, 2 * 4999L);
        assertThat(found.candidates()).isLessThan(10);
    }

    @Test
    void copiesAreFoundByWhatTheyShareAndNothingElseIs() throws Exception {
        String out = read(List.of(
                report("first", WIRE),
                report(
                        "other",
                        "Harvest was late in the plain this year, and millers waited for grain until the first week of autumn, as old people had foretold."),
                report("edited", WIRE.replace("14", "16").replace("early on Saturday", "on Saturday morning"))));

        new LinkJob(spark).run(out);

        Dataset<Row> copies = spark.read().parquet(out + "/links/copies");
        assertThat(copies.select("one", "other").collectAsList())
                .extracting(row -> List.of(row.getLong(0), row.getLong(1)))
                .containsExactly(List.of(0L, 2L));
        assertThat(copies.filter(col("containment").lt(0.5)).count()).isZero();
    }

    @Test
    void aLedgerThatIsFilledFromABulkJobIsTheLedgerThatOneProcessFills() throws Exception {
        List<String> lines = List.of(
                report("first", WIRE),
                report("second", "Gunmen killed 3 people in the harbour on Saturday."),
                report("copy", WIRE + " More follows."));
        String out = read(lines);
        try (Ledger one = Ledger.open(folder.resolve("one.db"));
                Ledger bulk = Ledger.open(folder.resolve("bulk.db"))) {
            fill(one, folder.resolve("day.jsonl"));

            Map<AddOutcome.Kind, Integer> outcomes = new LedgerFeed(spark).feed(out, bulk);

            assertThat(outcomes).containsOnly(Map.entry(AddOutcome.Kind.ADDED, 3));
            assertThat(exported(bulk)).isNotEmpty().isEqualTo(exported(one));
            assertThat(new LedgerFeed(spark).feed(out, bulk)).containsOnly(Map.entry(AddOutcome.Kind.ALREADY_THERE, 3));
        }
    }

    private String read(List<String> lines) throws Exception {
        Path day = Files.write(folder.resolve("day.jsonl"), lines);
        String out = folder.resolve("out").toString();
        new BulkJob(spark, WordReader.SOURCE, LIMITS)
                .run(new JobPlan("test", 1 << 20, WorkFiles.of(List.of(day.toString()))), out, (wave, counts) -> {});
        return out;
    }

    private static String report(String id, String text) {
        return "{\"id\": \"" + id + "\", \"date\": \"2030-09-14\", \"outlet\": \"" + id + " News\", \"text\": \"" + text
                + "\"}";
    }

    private static void fill(Ledger ledger, Path file) {
        try (Captures captures = Intake.with(IntakeSettings.DEFAULT).read(List.of(file.toString()))) {
            captures.forEachRemaining(capture -> {
                var captured = ((Capture.Taken) capture).captured();
                ledger.add(captured, WordReader.SOURCE.reader().read(captured.report()));
            });
        }
    }

    private static List<String> exported(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        ledger.exportLedger(lines::add);
        ledger.exportReports(lines::add);
        return lines;
    }
}
