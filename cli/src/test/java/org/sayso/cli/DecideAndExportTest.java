package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.ledger.Ledger;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.json.Exchange;

/** What a person decides and hands over at the prompt. */
class DecideAndExportTest {

    private static final String TEXT =
            "Shells killed 14 people in Karvel on Tuesday, the Relief Union said. Guards beat two men.";

    @TempDir
    private Path folder;

    private String ledger;

    @BeforeEach
    void fill() throws IOException {
        ledger = folder.resolve("l.db").toString();
        add("one", "The Lantern");
        add("two", "Valley Post");
    }

    private void add(String id, String outlet) throws IOException {
        String report = "{\"id\":\"" + id + "\",\"text\":\"" + TEXT + "\",\"date\":\"2031-03-05\",\"outlet\":\""
                + outlet + "\"}";
        String reading = "{\"id\":\"" + id + "\",\"date\":\"2031-03-05\",\"outlet\":\"" + outlet
                + "\",\"reader\":\"test 1\",\"attributions\":[{\"id\":\"a1\",\"source\":[46,62],\"cue\":[63,67],\"content\":[[0,44]],\"inside\":null,"
                + "\"kind\":\"organisation\",\"entity\":\"Relief Union\",\"stance\":\"asserts\"}],\"events\":[{\"id\":\"e1\",\"trigger\":[7,13],\"type\":\"kill\","
                + "\"args\":{\"patient\":[[14,23]]},\"chain\":[\"a1\"],\"certainty\":\"certain\",\"polarity\":\"+\",\"phase\":\"happened\","
                + "\"time\":{\"span\":null,\"from\":\"2031-03-04\",\"to\":\"2031-03-04\"},\"place\":{\"span\":[27,33],\"name\":\"Karvel\",\"geonameid\":null,"
                + "\"country\":\"LY\",\"lat\":32.1,\"lon\":20.1,\"precision\":\"city\"},\"quantity\":{\"span\":[14,23],\"low\":14,\"high\":14,\"approximate\":false,"
                + "\"unit\":\"person\",\"per\":null},\"because\":[]}],\"times\":[],\"places\":[],\"quantities\":[],\"entities\":[]}";
        try (Ledger opened = Ledger.open(Path.of(ledger))) {
            byte[] bytes = (id + TEXT).getBytes(StandardCharsets.UTF_8);
            opened.add(
                    new CapturedReport(
                            Exchange.report(report),
                            new Evidence(id + ".txt", "text/plain", OriginalBytes.of(bytes), null)),
                    Exchange.reading(reading));
        }
    }

    @Test
    void anEventIsConfirmedAndTheDecisionListedAndUndone() {
        assertThat(decide("confirm", "1", "--by", "ana").out())
                .contains("by ana: confirm one [7, 13)", "confirm two [7, 13)");
        assertThat(run("export", "--format", "ledger").out()).contains("\"status\":\"confirmed\"");
        assertThat(decide("list", "1").out()).contains("ana: confirm one");
        assertThat(decide("undo", "3", "--by", "ben").status()).isZero();
        assertThat(decide("list").out()).contains("(undone)").contains("ben: undo decision 3");
        assertThat(run("verify").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quantity | 20.. civilians | \"low\":20,\"high\":null,\"unit\":\"civilians\"",
                "quantity | 12..15 | \"low\":12,\"high\":15,\"unit\":\"people\"",
                "quantity | ..30 | \"low\":null,\"high\":30",
                "time | 2031-03-01/2031-03-03 | {\"from\":\"2031-03-01\",\"to\":\"2031-03-03\"}",
                "place | Karvel Heights@32.5,20.25 | \"name\":\"Karvel Heights\",\"geonameid\":null,\"country\":null,\"lat\":32.5,\"lon\":20.25",
                "type | attack | \"type\":\"attack\"",
                "origin | Market Guild | \"name\":\"Market Guild\"",
            })
    void aFieldIsCorrectedInWordsThatAPersonTypes(String field, String value, String exported) {
        decide("reject", "two#e1", "--because", "a copy");
        assertThat(decide("correct", "one#e1", field, value).status()).isZero();
        assertThat(run("export", "--format", "ledger").out()).contains(exported);
    }

    @Test
    void argumentsAndMissedClaimsAreNamedByWordsOfTheReport() {
        assertThat(decide("correct", "one#e1", "args.agent", "Guards").status()).isZero();
        assertThat(decide("add", "one", "beat", "torture").status()).isZero();
        assertThat(run("export", "--format", "claims-csv").out())
                .contains("torture,beat")
                .contains("kill,killed,Guards");
        Shell.Result wrong = decide("correct", "one#e1", "args.agent", "Gnomes");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("does not say “Gnomes”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "confirm | 99 | no event 99",
                "confirm | one#e9 | has no claim e9",
                "confirm | none#e1 | no report none",
                "undo | 77 | no decision 77",
            })
    void whatIsNotThereIsToldInOneLine(String command, String target, String message) {
        Shell.Result result = decide(command, target);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errorLines()).isEqualTo(1);
        assertThat(result.err()).contains(message);
    }

    @Test
    void wrongUseIsStatusTwo() {
        assertThat(decide("grade", "one#e1", "7").status()).isEqualTo(2);
        assertThat(decide("grade-source", "named:relief-union", "Z").status()).isEqualTo(2);
        assertThat(decide("correct", "one#e1", "time", "yesterday").status()).isEqualTo(2);
        assertThat(run("export", "--format", "pdf").status()).isEqualTo(2);
    }

    @Test
    void aClaimIsTakenOutOfItsEventAndPutBack() {
        assertThat(decide("split", "two#e1").status()).isZero();
        assertThat(run("export", "--format", "ledger").out().lines()).hasSize(2);
        assertThat(decide("merge", "one#e1", "two#e1").status()).isZero();
        assertThat(run("export", "--format", "ledger").out().lines()).hasSize(1);
    }

    @Test
    void whoHasNotSeenTheLastDecisionIsTold() {
        decide("confirm", "one#e1", "--by", "ana");
        Shell.Result late = decide("reject", "one#e1", "--by", "ben", "--seen", "2");
        assertThat(late.status()).isEqualTo(1);
        assertThat(late.err()).contains("ana has decided on this since you looked");
    }

    @Test
    void anExportIsNarrowedAndCountsWhatHasNoRow() throws IOException {
        decide("add", "one", "beat", "torture");
        Shell.Result acled = run("export", "--format", "acled");
        assertThat(acled.out().lines()).hasSize(2);
        assertThat(acled.err()).contains("1 event without a row");
        assertThat(run("export", "--format", "csv", "--type", "torture").out().lines())
                .hasSize(2);
        Path brief = folder.resolve("brief.html");
        assertThat(run(
                                "export",
                                "--format",
                                "brief",
                                "--title",
                                "Karvel <3",
                                "--type",
                                "kill",
                                "--out",
                                brief.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(brief))
                .contains("<title>Karvel &lt;3</title>")
                .doesNotContain("Guards beat two men");
    }

    @Test
    void aRedactedExportIsRefusedRatherThanLeaky() throws IOException {
        Path names = Files.writeString(folder.resolve("names.txt"), "place: Karvel = a port\n");
        Path out = Files.writeString(folder.resolve("out.csv"), "the old one");
        assertThat(run("export", "--format", "csv", "--redact", names.toString(), "--out", out.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(out))
                .contains("a port")
                .doesNotContain("Karvel")
                .doesNotContain("32.1");
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "place: Karvel = Karwel\n");
        Shell.Result refused = run("export", "--format", "csv", "--redact", wrong.toString(), "--out", out.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("pseudonym");
        assertThat(Files.readString(out)).contains("a port");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void theHelpShowsExamples() {
        assertThat(run("decide", "--help").out()).contains("sayso decide correct", "sayso decide undo 31");
        assertThat(run("export", "--help").out()).contains("--redact", "followthemoney");
    }

    private Shell.Result decide(String... arguments) {
        return run(List.of("decide"), arguments);
    }

    private Shell.Result run(String... arguments) {
        return run(List.of(), arguments);
    }

    private Shell.Result run(List<String> first, String... arguments) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(arguments));
        boolean help = all.contains("--help");
        if (!help) {
            all.addAll(List.of("--ledger", ledger));
        }
        return Shell.run(all.toArray(String[]::new));
    }
}
