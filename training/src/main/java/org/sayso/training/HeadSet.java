package org.sayso.training;

import java.util.List;
import org.sayso.reader.neural.Head;

/**
 * The heads that one corpus trains. Corpora differ in what they annotate and in how far a span goes, so each has its own heads on the common encoder.
 *
 * @param name of the corpus, first part of the names of its heads
 * @param tags one label for each piece
 * @param links scored from the first piece of a cue to any piece
 */
record HeadSet(String name, List<Head> tags, List<String> links) {

    HeadSet {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
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
