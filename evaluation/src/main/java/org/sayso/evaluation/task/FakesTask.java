package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.model.CodePointText;
import org.sayso.model.Report;
import org.sayso.reader.ReportReader;

/**
 * The one claim that FA-KES asks of each article: where, who, how, and how many dead of each kind.
 *
 * <p>Its gold holds no texts: they are taken from {@code text} where it is there, else from {@code articles.jsonl} beside the gold, else from
 * {@code ../../corpora/fakes-syria/articles.jsonl}.
 */
public final class FakesTask implements Task {

    @Override
    public String name() {
        return "fakes";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Map<String, JsonNode> articles = articles(gold);
        MainClaim claim = MainClaim.load();
        Predictions.write(gold, predictions, document -> {
            JsonNode article = document.hasNonNull("text")
                    ? document
                    : articles.getOrDefault(document.path("id").asText(), document);
            Report report = GoldReport.of(article);
            return claim.of(report.id(), CodePointText.of(report.text()), reader.read(report));
        });
    }

    private static Map<String, JsonNode> articles(Path gold) throws IOException {
        Path folder = gold.toAbsolutePath().getParent();
        Map<String, JsonNode> byId = new HashMap<>();
        for (Path file :
                new Path[] {folder.resolve("articles.jsonl"), folder.resolve("../../corpora/fakes-syria/articles.jsonl")
                }) {
            if (byId.isEmpty() && Files.exists(file)) {
                Predictions.documents(file)
                        .forEach(article -> byId.put(article.path("id").asText(), article));
            }
        }
        return byId;
    }
}
