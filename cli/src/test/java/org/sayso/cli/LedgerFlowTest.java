package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.json.Exchange;

/** A day's work on the invented reports, as a person would do it at the prompt. */
class LedgerFlowTest {

    @TempDir
    private static Path folder;

    private static Path reports;
    private static String ledger;
    private static Shell.Result reading;

    @BeforeAll
    static void readTheInventedReports() throws IOException {
        reports = folder.resolve("reports.jsonl");
        try (InputStream in = DemoCommand.class.getResourceAsStream("demo/reports.jsonl")) {
            Files.copy(in, reports);
        }
        ledger = folder.resolve("day.db").toString();
        reading = Shell.run("read", "--ledger", ledger, reports.toString());
    }

    @Test
    void readingTellsReportsClaimsOriginsAndTheSpeed() {
        assertThat(reading.status()).isZero();
        assertThat(reading.err()).contains("12 reports", "claims", "origins", "reports/s");
    }

    @Test
    void readingTheSameReportsAgainAddsNothing() throws IOException {
        String before = export("ledger");

        Shell.Result again = Shell.run("read", "--ledger", ledger, reports.toString());

        assertThat(again.err()).contains("12 reports known already");
        assertThat(export("ledger")).isEqualTo(before);
    }

    @Test
    void anyNumberOfThreadsAndAnyOrderGiveTheSameLedger() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(reports));
        Collections.reverse(lines);
        Path reversed = Files.write(folder.resolve("reversed.jsonl"), lines);
        String other = folder.resolve("other.db").toString();

        Shell.run("read", "--threads", "1", "--ledger", other, reversed.toString());

        assertThat(Shell.run("export", "--format", "ledger", "--ledger", other).out())
                .isEqualTo(export("ledger"));
        assertThat(Shell.run("export", "--format", "reports", "--ledger", other).out())
                .isEqualTo(export("reports"));
    }

    @Test
    void aWireStoryUnderThreeMastheadsIsOneOrigin() throws IOException {
        JsonNode toll = event("At least 14 people were killed on Saturday");

        List<JsonNode> printed = StreamSupport.stream(toll.path("mentions").spliterator(), false)
                .filter(mention -> mention.path("quote").asText().contains("At least 14 people were killed"))
                .toList();

        assertThat(printed)
                .extracting(mention -> mention.path("report").asText())
                .contains("lantern-0914", "valley-post-0914", "veldara-today-0915");
        assertThat(printed)
                .extracting(mention -> mention.path("origin").asText())
                .containsOnly(printed.getFirst().path("origin").asText());
    }

    @Test
    void theCopiesAreToldAmongTheReports() {
        assertThat(export("reports")
                        .lines()
                        .filter(line -> line.contains("valley-post-0914"))
                        .anyMatch(line -> line.contains("lantern-0914")))
                .isTrue();
    }

    @Test
    void whyShowsTheChainTheSentenceAndTheDecidingWords() throws IOException {
        String event = event("At least 14 people were killed on Saturday")
                .path("event")
                .asText();

        Shell.Result why = Shell.run("why", event, "--ledger", ledger);

        assertThat(why.status()).isZero();
        assertThat(why.out())
                .contains("The Lantern < the Veldaran Relief Committee", "“", "because", "independent origin");
    }

    @Test
    void whyOfAnEventThatIsNotThereIsToldInOneLine() {
        Shell.Result why = Shell.run("why", "123456", "--ledger", ledger);

        assertThat(why.status()).isNotZero();
        assertThat(why.errorLines()).isEqualTo(1);
        assertThat(why.err()).contains("123456");
    }

    @Test
    void claimsOfATypeAreOnlyThoseAndAnUnknownTypeIsWrongUse() {
        Shell.Result claims = Shell.run("claims", "--type", "defect", "--ledger", ledger);

        assertThat(claims.out()).contains("defect: ").doesNotContain("kill: ");
        assertThat(Shell.run("claims", "--type", "defects", "--ledger", ledger).status())
                .isEqualTo(2);
    }

    @Test
    void aFreshLedgerVerifies() {
        Shell.Result verified = Shell.run("verify", "--ledger", ledger);

        assertThat(verified.status()).isZero();
        assertThat(verified.out()).contains("is whole");
    }

    @Test
    void everyClaimQuotesItsReportWordForWord() throws IOException {
        List<JsonNode> texts = new ArrayList<>();
        for (String line : Files.readAllLines(reports)) {
            texts.add(Exchange.mapper().readTree(line));
        }
        for (String line : export("ledger").lines().toList()) {
            for (JsonNode mention : Exchange.mapper().readTree(line).path("mentions")) {
                assertThat(texts)
                        .anyMatch(text -> text.path("id")
                                        .asText()
                                        .equals(mention.path("report").asText())
                                && text.path("text")
                                        .asText()
                                        .contains(mention.path("quote").asText()));
            }
        }
    }

    private static String export(String format) {
        return Shell.run("export", "--format", format, "--ledger", ledger).out();
    }

    private static JsonNode event(String words) throws IOException {
        for (String line : export("ledger").lines().toList()) {
            JsonNode event = Exchange.mapper().readTree(line);
            if (event.path("type").asText().equals("kill")
                    && event.path("mentions").toString().contains(words)) {
                return event;
            }
        }
        throw new AssertionError("no kill event says: " + words);
    }
}
