package org.sayso.evaluation.disagreement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well the disagreements of edited reports were told, in percentages. */
public final class EditedScore {

    private EditedScore() {}

    /**
     * {@code precision}: disagreements told that were made; {@code recall}: made that were told, over all and for each edit; and for each control, the
     * number of cases in which anything was told.
     */
    public static Map<String, Double> of(List<EditedPair> pairs) {
        Map<String, Double> figures = new TreeMap<>();
        double right = pairs.stream().filter(EditedScore::isTold).count();
        double said = pairs.stream().mapToInt(pair -> pair.said().size()).sum();
        double made = pairs.stream().filter(pair -> pair.expected() != null).count();
        figures.put("precision", 100 * right / Math.max(1, said));
        figures.put("recall", 100 * right / Math.max(1, made));
        figures.put("pairs", (double) pairs.size());
        pairs.stream().map(EditedPair::edit).distinct().forEach(edit -> {
            List<EditedPair> ofEdit =
                    pairs.stream().filter(pair -> pair.edit().equals(edit)).toList();
            boolean control = ofEdit.getFirst().expected() == null;
            double told = ofEdit.stream()
                    .filter(pair -> control ? !pair.said().isEmpty() : isTold(pair))
                    .count();
            figures.put((control ? "told in " : "recall of ") + edit, control ? told : 100 * told / ofEdit.size());
            figures.put("number of " + edit, (double) ofEdit.size());
        });
        return figures;
    }

    private static boolean isTold(EditedPair pair) {
        return pair.expected() != null && pair.said().contains(pair.expected());
    }
}
