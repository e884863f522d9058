package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.reader.ReportReader;
import org.sayso.reader.coding.ActionType;
import org.sayso.reader.coding.CodedAction;
import org.sayso.reader.coding.MainActionCoder;

/**
 * The main action of each sentence of political news, in the scheme that the line of gold is in: PLOVER types, quad classes where the line has a
 * {@code quad}, CAMEO codes where it has a {@code category}.
 */
public final class EventsTask implements Task {

    private final MainActionCoder coder = new MainActionCoder();

    @Override
    public String name() {
        return "events";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Predictions.write(
                gold,
                predictions,
                document -> new Document(
                        document.path("id").asText(),
                        events(document, coder.code(reader.parse(GoldReport.of(document))))));
    }

    @Override
    public List<String> scorerArguments(Path gold, Path predictions) {
        String mode = gold.getFileName().toString().startsWith("petr") ? "code" : "span";
        return List.of(mode, gold.toString(), predictions.toString());
    }

    private static List<Map<String, Object>> events(JsonNode document, Optional<CodedAction> action) {
        if (document.has("quad")) {
            int quad = action.map(a -> a.type().quad()).orElse(0);
            return List.of(Map.of("type", "QUAD" + quad, "args", List.of()));
        }
        if (document.has("category")) {
            return action.map(a -> Map.<String, Object>of("source", "", "target", "", "code", a.cameo())).stream()
                    .toList();
        }
        return action
                .filter(a -> a.type() != ActionType.STATEMENT)
                .map(a -> Map.<String, Object>of("type", plover(a.type()), "trigger", a.trigger(), "args", List.of()))
                .stream()
                .toList();
    }

    /* PLOVER counts an appeal as a demand. */
    private static String plover(ActionType type) {
        return type == ActionType.APPEAL ? ActionType.DEMAND.name() : type.name();
    }

    private record Document(String id, List<Map<String, Object>> events) {}
}
