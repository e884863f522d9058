package org.sayso.evaluation.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.Task;
import org.sayso.model.json.Exchange;
import org.sayso.reader.ReportReader;

/**
 * Which mentions of one report tell of one happening: pairs of gold mentions of the same report, both of which the gold puts into a happening. A mention
 * that the reader does not find makes all its pairs missed.
 */
public final class RetellingsTask implements Task {

    private static final String READINGS_FILE = "dev.jsonl";

    @Override
    public String name() {
        return "retellings";
    }

    @Override
    public void predict(ReportReader reader, Path gold, Path predictions) throws IOException {
        Predictions.write(
                gold.resolveSibling(READINGS_FILE), predictions, document -> reader.read(GoldReport.of(document)));
    }

    @Override
    public Map<String, Double> figures(Path gold, Path predictions) throws IOException {
        Map<String, JsonNode> documents = byId(gold.resolveSibling(READINGS_FILE));
        Map<String, JsonNode> readings = byId(predictions);
        Pairs pairs = new Pairs();
        for (JsonNode group : Exchange.mapper().readTree(Files.readString(gold)).path("groups")) {
            Map<String, Map<String, Integer>> happenings = happenings(group);
            group.path("reports")
                    .forEach(id -> pairs.add(
                            documents.get(id.asText()),
                            readings.get(id.asText()),
                            happenings.getOrDefault(id.asText(), Map.of())));
        }
        return Map.of("precision", pairs.precision(), "recall", pairs.recall());
    }

    private static Map<String, JsonNode> byId(Path file) throws IOException {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        Predictions.documents(file).forEach(d -> byId.put(d.path("id").asText(), d));
        return byId;
    }

    /* By report, the number of the happening of each event. */
    private static Map<String, Map<String, Integer>> happenings(JsonNode group) {
        Map<String, Map<String, Integer>> happenings = new HashMap<>();
        int number = 0;
        for (JsonNode event : group.path("events")) {
            for (JsonNode mention : event.path("mentions")) {
                happenings
                        .computeIfAbsent(mention.get(0).asText(), r -> new LinkedHashMap<>())
                        .put(mention.get(1).asText(), number);
            }
            number++;
        }
        return happenings;
    }

    /** Counts of pairs. Used by one thread. */
    private static final class Pairs {

        private int right;
        private int told;
        private int expected;

        void add(JsonNode gold, JsonNode reading, Map<String, Integer> happenings) {
            Map<String, String> found = aligned(gold.path("events"), reading.path("events"));
            List<String> events = new ArrayList<>(happenings.keySet());
            for (int i = 0; i < events.size(); i++) {
                for (int j = i + 1; j < events.size(); j++) {
                    boolean same = happenings.get(events.get(i)).equals(happenings.get(events.get(j)));
                    String one = found.get(events.get(i));
                    boolean joined = one != null && one.equals(found.get(events.get(j)));
                    right += same && joined ? 1 : 0;
                    told += joined ? 1 : 0;
                    expected += same ? 1 : 0;
                }
            }
        }

        double precision() {
            return told == 0 ? 0 : 100.0 * right / told;
        }

        double recall() {
            return expected == 0 ? 0 : 100.0 * right / expected;
        }

        private record Overlap(int length, String gold, JsonNode event) {}

        /* For each gold event that was found, the first mention of what the reading takes it for; best overlap first, each once. */
        private static Map<String, String> aligned(JsonNode gold, JsonNode events) {
            List<Overlap> overlaps = new ArrayList<>();
            for (JsonNode one : gold) {
                for (JsonNode other : events) {
                    int length = overlap(one.path("trigger"), other.path("trigger"));
                    if (length > 0) {
                        overlaps.add(new Overlap(length, one.path("id").asText(), other));
                    }
                }
            }
            overlaps.sort(Comparator.comparingInt((Overlap o) -> -o.length()));
            Map<String, String> found = new HashMap<>();
            Set<String> taken = new HashSet<>();
            for (Overlap overlap : overlaps) {
                String id = overlap.event().path("id").asText();
                if (!found.containsKey(overlap.gold()) && taken.add(id)) {
                    found.put(overlap.gold(), first(overlap.event().get("same_as"), id));
                }
            }
            return found;
        }

        private static String first(@Nullable JsonNode sameAs, String id) {
            return sameAs == null || sameAs.isNull() ? id : sameAs.asText();
        }

        private static int overlap(JsonNode one, JsonNode other) {
            return Math.min(one.get(1).asInt(), other.get(1).asInt())
                    - Math.max(one.get(0).asInt(), other.get(0).asInt());
        }
    }
}
