package org.sayso.ledger.story;

import java.util.ArrayList;
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

    /** The vectors of a set of reports. Words that only one report has are left out: they bring no two together. */
    static List<WordVector> of(List<Report> reports) {
        List<Map<String, Integer>> counts =
                reports.stream().map(WordVector::counts).toList();
        Map<String, Integer> documents = new HashMap<>();
        counts.forEach(words -> words.keySet().forEach(word -> documents.merge(word, 1, Integer::sum)));
        List<WordVector> vectors = new ArrayList<>();
        for (Map<String, Integer> words : counts) {
            Map<String, Double> weights = new TreeMap<>();
            words.forEach((word, count) -> {
                int having = documents.getOrDefault(word, 0);
                if (having > 1) {
                    weights.put(word, (1 + Math.log(count)) * Math.log((double) reports.size() / having));
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
