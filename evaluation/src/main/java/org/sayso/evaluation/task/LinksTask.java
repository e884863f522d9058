package org.sayso.evaluation.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.ledger.Ledger;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;
import org.sayso.reader.ReportReader;

/**
 * What a ledger works out across reports: events, origins, copies and disagreements.
 *
 * <p>The gold names events and origins within a group of reports only, and its scorer takes equal ids from two groups for a wrong pair; so each
 * group goes into a ledger of its own, and origins are written with the group before their id. The lines of reports are written beside the
 * predictions.
 */
public final class LinksTask implements Task {

    /** What is linked. */
    public enum Readings {
        /** The readings of the gold: linking alone is measured. */
        GOLD("links"),
        /** What the reader finds in the texts. */
        OURS("links-text");

        private final String task;

        Readings(String task) {
            this.task = task;
        }
    }

    private static final String READINGS_FILE = "dev.jsonl";

    private final Readings readings;

    public LinksTask(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String name() {
        return readings.task;
    }

    @Override
    public String scorer() {
        return "score_links.py";
    }

    @Override
    public List<String> scorerArguments(Path gold, Path predictions) {
        return List.of(
                gold.resolveSibling(READINGS_FILE).toString(),
                gold.toString(),
                predictions.toString(),
                reportsFile(predictions).toString());
    }

    private static Path reportsFile(Path predictions) {
        return predictions.resolveSibling(predictions.getFileName() + ".reports");
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        Predictions.documents(gold.resolveSibling(READINGS_FILE))
                .forEach(document -> documents.put(document.path("id").asText(), document));
        JsonNode groups = Exchange.mapper().readTree(Files.readString(gold)).path("groups");
        Path folder = Files.createTempDirectory("sayso-links");
        try (PrintWriter events = writer(predictions);
                PrintWriter reports = writer(reportsFile(predictions))) {
            for (int i = 0; i < groups.size(); i++) {
                List<JsonNode> members = new ArrayList<>();
                groups.get(i).path("reports").forEach(id -> members.add(documents.get(id.asText())));
                write("group" + i, folder.resolve("group" + i + ".db"), members, reader, events, reports);
            }
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private void write(
            String group,
            Path file,
            List<JsonNode> members,
            ReportReader reader,
            PrintWriter events,
            PrintWriter reports)
            throws IOException {
        try (Ledger ledger = Ledger.open(file)) {
            for (JsonNode document : members) {
                Report report = GoldReport.of(document);
                ledger.add(new CapturedReport(report, evidence(document)), reading(document, report, reader));
            }
            ledger.exportLedger(line -> events.println(withGroup(group, line)));
            ledger.exportReports(reports::println);
        }
    }

    private Reading reading(JsonNode document, Report report, ReportReader reader) throws JsonProcessingException {
        if (readings == Readings.OURS) {
            return reader.read(report);
        }
        ObjectNode named = document.deepCopy();
        return Exchange.reading(named.put("reader", "gold").toString());
    }

    private static Evidence evidence(JsonNode document) {
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return new Evidence(READINGS_FILE, "application/json", OriginalBytes.of(bytes), null);
    }

    private static String withGroup(String group, String line) {
        try {
            JsonNode event = Exchange.mapper().readTree(line);
            for (JsonNode mention : event.path("mentions")) {
                if (mention.hasNonNull("origin")) {
                    ((ObjectNode) mention)
                            .put("origin", group + ":" + mention.path("origin").asText());
                }
            }
            return event.toString();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintWriter writer(Path file) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }
}
