package org.sayso.intake.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.model.Report;

class JsonLinesFormatTest {

    @Test
    void readsTheFieldsOfTheExchangeFormatAndIgnoresOthers() {
        Report report = report(
                "{\"id\": \"a/1\", \"text\": \"T.\", \"date\": \"2012-10-11\", \"outlet\": \"O\", \"title\": \"H\","
                        + " \"author\": \"A\", \"url\": \"https://o.example/1\", \"topic\": \"x\", \"more\": {\"a\": [1]}}");
        assertThat(report)
                .isEqualTo(new Report("a/1", "T.", LocalDate.of(2012, 10, 11), "O", "H", "A", "https://o.example/1"));
    }

    @Test
    void aFieldThatIsAbsentIsLookedForInTheTextAndOneThatIsNullStaysUnknown() {
        String text = "Velm falls silent\\nPublished May 3, 2014\\n\\nText.";
        assertThat(report("{\"id\": \"1\", \"text\": \"" + text + "\"}").date()).isEqualTo(LocalDate.of(2014, 5, 3));
        assertThat(report("{\"id\": \"1\", \"date\": null, \"text\": \"" + text + "\"}")
                        .date())
                .isNull();
    }

    @Test
    void aReportWithoutIdIsNamedByItsBytes() {
        assertThat(report("{\"text\": \"T.\"}").id())
                .matches("sha256-[0-9a-f]{16}")
                .isEqualTo(report("{\"text\": \"T.\"}").id());
    }

    @Test
    void theEvidenceIsTheLineAndItsPlace() {
        String line = "{\"id\": \"1\", \"text\": \"T.\"}";
        Capture.Taken taken = (Capture.Taken) read("\n" + line + "\r\n").getFirst();
        assertThat(taken.location()).isEqualTo("day.jsonl:2");
        assertThat(taken.captured().evidence().original().toArray()).isEqualTo(line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachBrokenLineIsAFailureWithItsNumberAndTheOthersAreRead() {
        List<Capture> captures = read("""
                {"id": "1", "text": "Good."}
                {"id": "2"}
                {"id": "3", "text":
                [1, 2]
                {"id": "5", "text": ["no"]}
                {"id": "6", "text": "T.", "date": "last Tuesday"}
                {"id": "7", "text": "Good."}
                """);
        assertThat(captures).hasSize(7);
        assertThat(captures.stream().filter(Capture.Taken.class::isInstance)).hasSize(2);
        assertThat(captures.get(1).location()).isEqualTo("day.jsonl:2");
        assertThat(reason(captures.get(1))).isEqualTo("has no \"text\"");
        assertThat(reason(captures.get(2))).startsWith("is no JSON (");
        assertThat(reason(captures.get(3))).isEqualTo("is no JSON object");
        assertThat(reason(captures.get(4))).isEqualTo("has a \"text\" that is no string");
        assertThat(reason(captures.get(5))).contains("last Tuesday");
    }

    @Test
    void aLineThatIsNotUtf8IsRefused() {
        byte[] bytes = "{\"id\": \"1\", \"text\": \"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reason(read(bytes).getFirst())).isEqualTo("is not valid UTF-8");
    }

    @Test
    void aMarkAtTheStartIsNoPartOfTheFirstLine() {
        assertThat(((Capture.Taken)
                                read("\uFEFF{\"id\": \"1\", \"text\": \"T.\"}").getFirst())
                        .captured()
                        .id())
                .isEqualTo("1");
    }

    @Test
    void anEmptyFileIsAFailure() {
        assertThat(reason(read("").getFirst())).isEqualTo("is empty");
    }

    @Test
    void bracketsNestedAHundredThousandDeepAreRefused() {
        assertThat(reason(
                        read("{\"text\": \"T.\", \"x\": " + "[".repeat(100_000)).getFirst()))
                .startsWith("is no JSON");
    }

    private static Report report(String line) {
        return ((Capture.Taken) read(line).getFirst()).captured().report();
    }

    private static String reason(Capture capture) {
        return ((Capture.Failed) capture).reason();
    }

    private static List<Capture> read(String lines) {
        return read(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Capture> read(byte[] bytes) {
        Document document = new Document(
                "day.jsonl", "day.jsonl", true, Document.Hints.NONE, () -> new ByteArrayInputStream(bytes));
        List<Capture> all = new ArrayList<>();
        try (Cursor<Capture> cursor =
                new JsonLinesFormat(IntakeLimits.DEFAULT).read(document, new ByteArrayInputStream(bytes))) {
            for (Capture next = cursor.next(); next != null; next = cursor.next()) {
                all.add(next);
            }
        }
        return all;
    }
}
