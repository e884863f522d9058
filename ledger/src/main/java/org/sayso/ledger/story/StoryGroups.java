package org.sayso.ledger.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.model.Report;

/**
 * Sorts a set of reports into stories: average-link clustering over tf-idf vectors (Salton and Buckley 1988), words of the title counted twice
 * more. Needs the whole set, whose document frequencies say which words tell stories apart, so it is for batches, not for adding one report.
 *
 * <p>What it gets wrong: two happenings of one kind with the same people and places, a week apart, are one story.
 */
public final class StoryGroups {

    /* Mean cosine between the reports of two groups from which on they are one story. */
    private static final double SAME_STORY = 0.14;

    private final double[][] sums;
    private final List<List<Integer>> groups = new ArrayList<>();

    private StoryGroups(List<WordVector> vectors) {
        int size = vectors.size();
        sums = new double[size][size];
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                sums[i][j] = vectors.get(i).cosine(vectors.get(j));
                sums[j][i] = sums[i][j];
            }
        }
    }

    /** The number of the story of each report, by id of the report. */
    public static Map<String, Integer> of(Collection<Report> reports) {
        List<Report> list =
                reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        StoryGroups stories = new StoryGroups(WordVector.of(list));
        stories.joinAll();
        Map<String, Integer> numbers = new TreeMap<>();
        int number = 0;
        for (List<Integer> group : stories.groups) {
            for (int member : group) {
                numbers.put(list.get(member).id(), number);
            }
            number += group.isEmpty() ? 0 : 1;
        }
        return numbers;
    }

    private void joinAll() {
        int[] pair = closest();
        while (pair.length == 2) {
            join(pair[0], pair[1]);
            pair = closest();
        }
    }

    private int[] closest() {
        int[] pair = {};
        double best = SAME_STORY;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double mean = sums[i][j] / (groups.get(i).size() * groups.get(j).size());
                if (!groups.get(i).isEmpty() && !groups.get(j).isEmpty() && mean >= best) {
                    best = mean;
                    pair = new int[] {i, j};
                }
            }
        }
        return pair;
    }

    private void join(int one, int other) {
        groups.get(one).addAll(groups.get(other));
        groups.get(other).clear();
        for (int k = 0; k < groups.size(); k++) {
            sums[one][k] += sums[other][k];
            sums[k][one] = sums[one][k];
        }
    }
}
