package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sayso.evaluation.Task;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;
import org.sayso.reader.ReportReader;

/** Pages as intake reads them: the article's text, or the day of its publication. Needs no reader. */
public final class HtmlTask implements Task {

    /** What is asked of a page. */
    public enum Kind {
        BODY,
        SEGMENTS,
        DATES;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final Intake intake = Intake.with(IntakeSettings.DEFAULT);

    public HtmlTask(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return "html-" + kind.word();
    }

    @Override
    public List<String> scorerArguments(Path gold, Path predictions) {
        return List.of(kind.word(), gold.toString(), predictions.toString());
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        JsonNode pages = Exchange.mapper().readTree(gold.toFile());
        Map<String, @Nullable String> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> page : pages.properties()) {
            Path file = gold.resolveSibling("pages")
                    .resolve(page.getValue().path("page").asText());
            answers.put(page.getKey(), answer(file, page.getValue().path("url").asText(page.getKey())));
        }
        Files.createDirectories(predictions.toAbsolutePath().getParent());
        Exchange.mapper().writeValue(predictions.toFile(), answers);
    }

    private @Nullable String answer(Path file, String url) throws IOException {
        Document.Hints hints = new Document.Hints("text/html", null, url.startsWith("http") ? url : null, null);
        Document page = new Document(url, url, true, hints, () -> unzipped(file));
        try (Captures captures = intake.read(page)) {
            return captures.next() instanceof Capture.Taken taken
                    ? answer(taken.captured().report())
                    : null;
        }
    }

    private static InputStream unzipped(Path file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file));
    }

    private @Nullable String answer(Report report) {
        if (kind != Kind.DATES) {
            return report.text();
        }
        return report.date() == null ? null : report.date().toString();
    }
}
