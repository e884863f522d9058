package org.sayso.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.json.Exchange;

/** A gold folder with a few made-up texts for each corpus that training reads. */
final class MadeUpGold {

    private static final List<String> SOURCES =
            List.of("The harbour master", "Ada Lindqvist", "Two fishermen", "The ferry company");
    private static final List<String> CUES = List.of("said", "claimed", "told reporters", "denied");
    private static final List<String> FACTS = List.of(
            "that the pier had burnt",
            "that nobody was hurt",
            "that boats were sunk at night",
            "that a mine lay there");
    private static final int SENTENCES = 16;

    private final StringBuilder text = new StringBuilder();
    private final List<Map<String, Object>> news = new ArrayList<>();
    private final List<Map<String, Object>> ledger = new ArrayList<>();
    private final List<Map<String, Object>> events = new ArrayList<>();

    private MadeUpGold(int variant) {
        for (int i = 0; i < SENTENCES; i++) {
            sentence(i + variant, i * variant + i / 3);
        }
    }

    static void write(Path folder) throws IOException {
        List<String> news = new ArrayList<>();
        List<String> ledger = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            MadeUpGold made = new MadeUpGold(i);
            String whole = made.text.toString();
            news.add(Exchange.line(Map.of("id", "n" + i, "text", whole, "fold", i % 5, "attributions", made.news)));
            ledger.add(Exchange.line(
                    Map.of("id", "l" + i, "text", whole, "attributions", made.ledger, "events", made.events)));
        }
        put(folder.resolve("attribution"), news);
        put(folder.resolve("ledger"), ledger);
        put(folder.resolve("attribution-types"), types());
        put(folder.resolve("factuality"), factuality());
    }

    private static void put(Path folder, List<String> lines) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("dev.jsonl"), lines);
    }

    private void sentence(int who, int what) {
        List<Integer> source = add(SOURCES.get(who % SOURCES.size()));
        text.append(' ');
        List<Integer> cue = add(CUES.get(what % CUES.size()));
        text.append(' ');
        List<Integer> content = add(FACTS.get((who + what) % FACTS.size()));
        text.append(". ");
        news.add(Map.of("source", List.of(source), "cue", List.of(cue), "content", List.of(content)));
        Map<String, Object> link = new LinkedHashMap<>(Map.of(
                "id",
                "a" + ledger.size(),
                "source",
                source,
                "cue",
                cue,
                "content",
                List.of(content),
                "kind",
                "group",
                "stance",
                "asserts"));
        link.put("inside", null);
        ledger.add(link);
        events.add(Map.of(
                "trigger",
                List.of(content.get(1) - 4, content.get(1)),
                "type",
                "defect",
                "certainty",
                "certain",
                "polarity",
                "+",
                "phase",
                "happened"));
    }

    private List<Integer> add(String words) {
        text.append(words);
        return List.of(text.length() - words.length(), text.length());
    }

    private static List<String> types() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add(Exchange.line(Map.of(
                    "id",
                    "t" + i,
                    "text",
                    "The pier burnt at night, the harbour master said.",
                    "spans",
                    List.of(
                            Map.of("tag", "Fact_Appeal", "mods", List.of("Indirect_Quote"), "start", 0, "end", 23),
                            Map.of("tag", "Source", "mods", List.of("Named", "Official"), "start", 25, "end", 43)))));
        }
        return lines;
    }

    private static List<String> factuality() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add(Exchange.line(Map.of(
                    "id",
                    "f" + i,
                    "corpus",
                    "uds-ih2",
                    "split",
                    "train",
                    "text",
                    "Boat " + i + " sank, or so they hoped.",
                    "event",
                    List.of(7, 11),
                    "factuality",
                    -1.5)));
        }
        return lines;
    }
}
