package org.sayso.training;

import java.util.List;
import java.util.Map;
import org.sayso.reader.neural.Head;

/**
 * The heads that one corpus trains. Corpora differ in what they annotate and in how far a span goes, so each has its own heads on the common encoder.
 *
 * @param name of the corpus, first part of the names of its heads
 * @param tags one label for each piece
 * @param links scored from the first piece of a cue to any piece
 * @param emphasis by tag head, how much more a piece counts that bears another label than the first one; where absent as much
 */
record HeadSet(String name, List<Head> tags, List<String> links, Map<String, Float> emphasis) {

    HeadSet(String name, List<Head> tags, List<String> links) {
        this(name, tags, links, Map.of());
    }

    HeadSet {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        emphasis = Map.copyOf(emphasis);
    }

    float emphasis(int tag) {
        return emphasis.getOrDefault(tags.get(tag).name(), 1f);
    }

    int tagOutputs() {
        return tags.stream().mapToInt(Head::size).sum();
    }

    /** Position of a tag head. @throws IllegalArgumentException where there is none of this name */
    int tag(String tag) {
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).name().equals(name + "." + tag)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no head " + tag + " in " + name);
    }
}
