package org.sayso.evaluation.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.ledger.story.MentionExamples;

/** In which topics of a corpus two words both stand, and in which of them they tell of one happening. */
final class WordPairs {

    private final Map<String, Set<String>> together = new TreeMap<>();
    private final Map<String, Set<String>> oneHappening = new TreeMap<>();

    private WordPairs() {}

    static WordPairs of(MentionCorpus corpus, MentionExamples examples) {
        WordPairs pairs = new WordPairs();
        Map<String, Set<String>> byTopic = new HashMap<>();
        Map<String, Set<String>> byCluster = new HashMap<>();
        for (int i = 0; i < corpus.mentions().size(); i++) {
            String topic = corpus.topics().get(i);
            String head = examples.head(i);
            byTopic.computeIfAbsent(topic, key -> new TreeSet<>()).add(head);
            byCluster
                    .computeIfAbsent(topic + "\t" + corpus.clusters().get(i), key -> new TreeSet<>())
                    .add(head);
        }
        byTopic.forEach((topic, heads) -> note(pairs.together, topic, heads));
        byCluster.forEach((key, heads) -> note(pairs.oneHappening, key.substring(0, key.indexOf('\t')), heads));
        return pairs;
    }

    private static void note(Map<String, Set<String>> pairs, String topic, Set<String> heads) {
        for (String one : heads) {
            for (String other : heads) {
                if (one.compareTo(other) < 0) {
                    pairs.computeIfAbsent(one + " " + other, key -> new TreeSet<>())
                            .add(topic);
                }
            }
        }
    }

    /** For two words, the share of the other topics with both in which they tell of one happening; one is added to those that have both. */
    Map<String, Double> sharesWithout(String topic) {
        Map<String, Double> shares = new HashMap<>();
        oneHappening.forEach((words, topics) -> {
            long right = topics.stream().filter(other -> !other.equals(topic)).count();
            if (right > 0) {
                long all = together.getOrDefault(words, Set.of()).stream()
                        .filter(other -> !other.equals(topic))
                        .count();
                shares.put(words, right / (all + 1.0));
            }
        });
        return shares;
    }
}
