package org.sayso.ledger.story;

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

    private StoryGroups() {}

    /** The number of the story of each report, by id of the report. */
    public static Map<String, Integer> of(Collection<Report> reports) {
        List<Report> list =
                reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        List<List<Integer>> groups = groups(WordVector.of(list));
        Map<String, Integer> numbers = new TreeMap<>();
        for (int number = 0; number < groups.size(); number++) {
            for (int member : groups.get(number)) {
                numbers.put(list.get(member).id(), number);
            }
        }
        return numbers;
    }

    /** The stories of the reports with these vectors, as lists of their indexes. */
    static List<List<Integer>> groups(List<WordVector> vectors) {
        return AverageLink.groups(cosines(vectors), SAME_STORY);
    }

    private static double[][] cosines(List<WordVector> vectors) {
        double[][] cosines = new double[vectors.size()][vectors.size()];
        for (int i = 0; i < vectors.size(); i++) {
            for (int j = 0; j < i; j++) {
                cosines[i][j] = vectors.get(i).cosine(vectors.get(j));
                cosines[j][i] = cosines[i][j];
            }
        }
        return cosines;
    }
}
