package org.sayso.ledger.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.ledger.text.Stems;
import org.sayso.ledger.text.Words;
import org.sayso.model.Report;

/**
 * A report as the stems of its content words, each weighted by how often it stands there and how few reports have it; of length one.
 *
 * @param weights by stem, in alphabetical order, so that sums come out the same every time
 */
record WordVector(Map<String, Double> weights) {

    private static final int TITLE_WEIGHT = 2;

    /** How many of a set of texts have each stem, and how much a stem tells texts apart by that. */
    record Rarity(Map<String, Integer> documents, int size) {

        /** Zero for a stem that only one text has: it brings no two together. */
        double of(String stem) {
            int having = documents.getOrDefault(stem, 0);
            return having > 1 ? Math.log((double) size / having) : 0;
        }
    }

    static Rarity rarity(List<Report> reports) {
        return rarityOf(reports.stream().map(WordVector::counts).toList());
    }

    private static Rarity rarityOf(List<Map<String, Integer>> counts) {
        Map<String, Integer> documents = new HashMap<>();
        counts.forEach(words -> words.keySet().forEach(word -> documents.merge(word, 1, Integer::sum)));
        return new Rarity(documents, counts.size());
    }

    /** The vector of a few words, each counted once. */
    static WordVector of(Collection<String> stems, Rarity rarity) {
        Map<String, Double> weights = new TreeMap<>();
        for (String stem : stems) {
            double weight = rarity.of(stem);
            if (weight > 0) {
                weights.put(stem, weight);
            }
        }
        return new WordVector(unit(weights));
    }

    /** The vectors of a set of reports. Words that only one report has are left out: they bring no two together. */
    static List<WordVector> of(List<Report> reports) {
        List<Map<String, Integer>> counts =
                reports.stream().map(WordVector::counts).toList();
        Rarity rarity = rarityOf(counts);
        List<WordVector> vectors = new ArrayList<>();
        for (Map<String, Integer> words : counts) {
            Map<String, Double> weights = new TreeMap<>();
            words.forEach((word, count) -> {
                if (rarity.documents().getOrDefault(word, 0) > 1) {
                    weights.put(word, (1 + Math.log(count)) * rarity.of(word));
                }
            });
            vectors.add(new WordVector(unit(weights)));
        }
        return vectors;
    }

    private static Map<String, Integer> counts(Report report) {
        Map<String, Integer> counts = new HashMap<>();
        count(report.text(), 1, counts);
        if (report.title() != null) {
            count(report.title(), TITLE_WEIGHT, counts);
        }
        return counts;
    }

    private static void count(String text, int weight, Map<String, Integer> counts) {
        for (String word : Words.of(text)) {
            Stems.ofContentWord(word).ifPresent(stem -> counts.merge(stem, weight, Integer::sum));
        }
    }

    private static Map<String, Double> unit(Map<String, Double> weights) {
        double length =
                Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
        Map<String, Double> unit = new TreeMap<>();
        weights.forEach((word, weight) -> unit.put(word, length == 0 ? 0 : weight / length));
        return unit;
    }

    /** Zero to one. */
    double cosine(WordVector other) {
        Map<String, Double> small = weights.size() <= other.weights.size() ? weights : other.weights;
        Map<String, Double> large = weights.size() <= other.weights.size() ? other.weights : weights;
        double sum = 0;
        for (Map.Entry<String, Double> entry : small.entrySet()) {
            sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
