package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.model.CodePointText;
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
            return List.of(Map.of("type", "QUAD" + quad, "args", arguments(action)));
        }
        if (document.has("category")) {
            return action.filter(CodedAction::isBetweenActors)
                    .map(a -> dyads(a, CodePointText.of(document.path("text").asText())))
                    .orElse(List.of());
        }
        return action
                .filter(a -> a.type() != ActionType.STATEMENT)
                .map(a -> Map.<String, Object>of(
                        "type", plover(a.type()), "trigger", a.trigger(), "args", arguments(action)))
                .stream()
                .toList();
    }

    /* Users of CAMEO have an event between two actors once for each of them that acts. */
    private static List<Map<String, Object>> dyads(CodedAction action, CodePointText text) {
        String source = action.source().map(text::slice).orElse("");
        String target = action.target().map(text::slice).orElse("");
        Map<String, Object> there = Map.of("source", source, "target", target, "code", action.cameo());
        Map<String, Object> back = Map.of("source", target, "target", source, "code", action.cameo());
        return action.mutual() ? List.of(there, back) : List.of(there);
    }

    private static List<Map<String, Object>> arguments(Optional<CodedAction> action) {
        List<Map<String, Object>> arguments = new ArrayList<>();
        action.flatMap(CodedAction::source).ifPresent(s -> arguments.add(Map.of("role", "actor", "span", s)));
        action.flatMap(CodedAction::target).ifPresent(t -> arguments.add(Map.of("role", "recipient", "span", t)));
        return arguments;
    }

    /* PLOVER counts an appeal as a demand. */
    private static String plover(ActionType type) {
        return type == ActionType.APPEAL ? ActionType.DEMAND.name() : type.name();
    }

    private record Document(String id, List<Map<String, Object>> events) {}
}
