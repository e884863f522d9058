package org.sayso.ledger.story;

import java.util.ArrayList;
import java.util.List;

/** Average-link clustering: joins the two groups that are most alike on average, as long as any two are alike enough. */
final class AverageLink {

    private final double[][] sums;
    private final double least;
    private final List<List<Integer>> groups = new ArrayList<>();

    /** @param alike symmetric; changed by the clustering */
    private AverageLink(double[][] alike, double least) {
        this.sums = alike;
        this.least = least;
        for (int i = 0; i < alike.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    /**
     * Groups of indexes, in order of their first.
     *
     * @param alike how alike any two are; symmetric, the diagonal is not looked at
     * @param least mean from which on two groups are joined
     */
    static List<List<Integer>> groups(double[][] alike, double least) {
        double[][] own = new double[alike.length][];
        for (int i = 0; i < alike.length; i++) {
            own[i] = alike[i].clone();
        }
        AverageLink link = new AverageLink(own, least);
        link.joinAll();
        return link.groups.stream().filter(group -> !group.isEmpty()).toList();
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
        double best = least;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size() && !groups.get(i).isEmpty(); j++) {
                if (!groups.get(j).isEmpty()) {
                    double mean =
                            sums[i][j] / (groups.get(i).size() * groups.get(j).size());
                    if (mean >= best) {
                        best = mean;
                        pair = new int[] {i, j};
                    }
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
