package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which outputs of the model belong to which head; written into the model's metadata, so that a model says itself what it can. */
public final class HeadLayout {

    /** Width of a link's query and key vectors. */
    static final int LINK_WIDTH = 64;

    private static final String TAGS = "tags";
    private static final String LINKS = "links";

    private final List<Head> tags;
    private final List<String> links;

    private HeadLayout(List<Head> tags, List<String> links) {
        this.tags = List.copyOf(tags);
        this.links = List.copyOf(links);
    }

    public static HeadLayout of(List<Head> tags, List<String> links) {
        return new HeadLayout(tags, links);
    }

    /** @throws IllegalArgumentException where the metadata are not those of a model of ours */
    static HeadLayout read(Map<String, String> metadata) {
        if (!metadata.containsKey(TAGS)) {
            throw new IllegalArgumentException("the model does not say which heads it has");
        }
        List<Head> tags = new ArrayList<>();
        for (String line : metadata.get(TAGS).split("\n")) {
            List<String> words = List.of(line.split(" "));
            tags.add(new Head(words.getFirst(), words.subList(1, words.size())));
        }
        return new HeadLayout(
                tags,
                Stream.of(metadata.getOrDefault(LINKS, "").split("\n"))
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    public Map<String, String> metadata() {
        return Map.of(
                TAGS,
                tags.stream()
                        .map(h -> h.name() + " " + String.join(" ", h.labels()))
                        .collect(Collectors.joining("\n")),
                LINKS,
                String.join("\n", links));
    }

    public List<Head> tags() {
        return tags;
    }

    public List<String> links() {
        return links;
    }

    public int tagOutputs() {
        return tags.stream().mapToInt(Head::size).sum();
    }

    public boolean has(String head) {
        return tags.stream().anyMatch(h -> h.name().equals(head));
    }

    /** @throws IllegalArgumentException where there is none of this name */
    public Head tag(String name) {
        return tags.stream()
                .filter(h -> h.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the model has no head " + name));
    }

    /** First output of a tag head. */
    int column(Head head) {
        int column = 0;
        for (Head each : tags) {
            if (each.equals(head)) {
                return column;
            }
            column += each.size();
        }
        throw new IllegalArgumentException("the model has no head " + head.name());
    }

    /** First number of a link's vectors. @throws IllegalArgumentException where there is none of this name */
    int linkColumn(String link) {
        int index = links.indexOf(link);
        if (index < 0) {
            throw new IllegalArgumentException("the model has no link " + link);
        }
        return index * LINK_WIDTH;
    }
}
