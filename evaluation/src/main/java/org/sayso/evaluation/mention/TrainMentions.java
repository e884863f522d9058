package org.sayso.evaluation.mention;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sayso.evaluation.Predictions;
import org.sayso.ledger.story.MentionExamples;

/**
 * Fits the weights and the word list by which mentions are told to be one happening. For developers: {@code TrainMentions TRAIN FOLDER}, where TRAIN is
 * a file of {@code gold/event-coref} and FOLDER that of the ledger's data files. Logistic regression over all pairs of a story; the words used for one another are counted in the other topics only, so that their weight is that of words never seen together.
 */
public final class TrainMentions {

    private static final double PENALTY_INVERSE = 1;
    private static final double TOLERANCE = 1e-3;
    private static final double LEAST_SHARE = 0.2;
    private static final String SOURCE =
            "# Made by org.sayso.evaluation.mention.TrainMentions from the training part of ECB+ (Cybulska and Vossen,"
                    + " LREC 2014;\n# annotation CC BY 3.0, (c) the authors, VU University Amsterdam); numbers and words only, no text of it.\n";

    private final MentionCorpus corpus;
    private final MentionExamples examples;
    private final WordPairs pairs;

    private TrainMentions(MentionCorpus corpus) {
        this.corpus = corpus;
        this.examples = new MentionExamples(corpus.reports(), corpus.mentions());
        this.pairs = WordPairs.of(corpus, examples);
    }

    public static void main(String[] arguments) throws IOException {
        TrainMentions training = new TrainMentions(MentionCorpus.of(Predictions.documents(Path.of(arguments[0]))));
        Path folder = Path.of(arguments[1]);
        Files.writeString(folder.resolve("same-mention.tsv"), training.weights());
        Files.writeString(folder.resolve("alike-words.tsv"), training.alikeWords());
    }

    private String weights() {
        List<Feature[]> rows = new ArrayList<>();
        List<Double> same = new ArrayList<>();
        examples.forEachPair(
                story -> pairs.sharesWithout(corpus.topics().get(story.isEmpty() ? 0 : story.getFirst())),
                (one, other, features) -> {
                    rows.add(nodes(features));
                    same.add(corpus.clusters().get(one).equals(corpus.clusters().get(other)) ? 1.0 : -1.0);
                });
        double[] weights = fit(rows, same);
        StringBuilder text = new StringBuilder(
                "# Weights for telling whether two mentions of a story are one happening.\n" + SOURCE);
        List<String> names = MentionExamples.features();
        for (int i = 0; i < names.size(); i++) {
            text.append(String.format(Locale.ROOT, "%s\t%.3f%n", names.get(i), weights[i]));
        }
        return text.toString();
    }

    private static Feature[] nodes(double[] features) {
        return IntStream.range(0, features.length)
                .filter(i -> features[i] != 0)
                .mapToObj(i -> new FeatureNode(i + 1, features[i]))
                .toArray(Feature[]::new);
    }

    /* The weights of the class of pairs that are one happening. */
    private static double[] fit(List<Feature[]> rows, List<Double> same) {
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = MentionExamples.features().size();
        problem.bias = -1;
        problem.x = rows.toArray(Feature[][]::new);
        problem.y = same.stream().mapToDouble(Double::doubleValue).toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR, PENALTY_INVERSE, TOLERANCE);
        parameter.setRandom(new Random(1));
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = model.getFeatureWeights();
        return IntStream.range(0, problem.n).mapToDouble(i -> sign * weights[i]).toArray();
    }

    private String alikeWords() {
        StringBuilder text = new StringBuilder(
                "# Words that reports use for one happening: two lemmas, and in what share of the topics that have both"
                        + " they did.\n" + SOURCE);
        new TreeMap<>(pairs.sharesWithout("")).forEach((words, share) -> {
            if (share >= LEAST_SHARE) {
                text.append(String.format(Locale.ROOT, "%s\t%.2f%n", words.replace(' ', '\t'), share));
            }
        });
        return text.toString();
    }
}
