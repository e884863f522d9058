package org.sayso.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The stages after the news: go on from a network trained on them with the heads of all corpora, batches of each shuffled. The word vectors, the
 * positions and the lower half of the layers stay as the news have made them, which takes a third off the time.
 */
final class MixedStage {

    private static final Trainer.Settings FIRST = new Trainer.Settings(1, 1e-4f, 0.1f, 23);
    private static final Trainer.Settings SECOND = new Trainer.Settings(1, 1e-4f, 0.1f, 31);
    private static final Trainer.Settings EVERYTHING = new Trainer.Settings(1, 6e-5f, 0.1f, 29);
    private static final Trainer.Settings LAST = new Trainer.Settings(1, 8e-5f, 0.1f, 37);
    private static final Trainer.Settings UPPER = new Trainer.Settings(1, 1.2e-4f, 0.1f, 23);
    private static final int NESTINGS = 800;
    private static final long NESTING_SEED = 5;

    private final GoldFolder gold;
    private final int leftOutFold;
    private final Effort effort;

    /** How often each corpus is read in a stage. */
    private record Share(int ledger, int types, int factuality) {}

    private static final Share MANY = new Share(8, 6, 2);
    private static final Share SOME = new Share(3, 6, 1);
    private static final Share FEW = new Share(3, 3, 1);
    private static final Share MOSTLY_TYPES = new Share(1, 5, 1);
    private static final int LEDGER_ALONE = 10;
    private static final int NEWS_FOLDS = 5;

    /** @param leftOutFold the fold of news and types that is kept for measuring; -1 for none */
    MixedStage(GoldFolder gold, int leftOutFold, Effort effort) {
        this.gold = gold;
        this.leftOutFold = leftOutFold;
        this.effort = effort;
    }

    /** The first time that the heads of all corpora are trained; from weights of the news stage. */
    Weights first(Weights start) throws IOException {
        LedgerStart.borrow(start);
        return run(start, corpora(MANY, news()), FIRST, MixedStage::isLower);
    }

    /** From weights of {@link #first}. */
    Weights second(Weights start) throws IOException {
        return run(start, corpora(SOME, news()), SECOND, MixedStage::isLower);
    }

    /** Once more, slower, from weights of {@link #second}: where what was left out comes in. */
    Weights everything(Weights start) throws IOException {
        return run(start, corpora(FEW, news()), EVERYTHING, MixedStage::isLower);
    }

    /** For the rare labels of the source types, from weights of {@link #second} or {@link #everything}; with two folds of the news, lest they be forgotten. */
    Weights last(Weights start) throws IOException {
        Corpus news =
                gold.readNews(fold -> fold == (leftOutFold + 1) % NEWS_FOLDS || fold == (leftOutFold + 2) % NEWS_FOLDS);
        return run(start, corpora(MOSTLY_TYPES, news), LAST, MixedStage::isLower);
    }

    /** From weights of the news stage, without one group of reports: only the two upper layers and the ledger's heads, a fifth of the time. */
    Weights without(int group, Weights start) throws IOException {
        LedgerStart.borrow(start);
        List<Corpus> corpora = new ArrayList<>(Collections.nCopies(LEDGER_ALONE, gold.readLedger(g -> g != group)));
        corpora.add(nestings(NESTINGS / 2));
        return run(start, corpora, UPPER, name -> isLower(name) || name.matches("layer3\\..*"));
    }

    private Corpus news() throws IOException {
        return gold.readNews(fold -> fold != leftOutFold);
    }

    private List<Corpus> corpora(Share share, Corpus news) throws IOException {
        List<Corpus> corpora = new ArrayList<>();
        corpora.add(news);
        corpora.addAll(Collections.nCopies(share.ledger(), gold.readLedger(group -> true)));
        corpora.add(nestings(NESTINGS));
        corpora.addAll(Collections.nCopies(share.types(), gold.readTypes(fold -> fold != leftOutFold)));
        corpora.addAll(Collections.nCopies(share.factuality(), gold.readFactuality()));
        return corpora;
    }

    private Corpus nestings(int count) throws IOException {
        return NestedCorpus.read(gold.news(), fold -> fold != leftOutFold, count, NESTING_SEED);
    }

    private Weights run(Weights start, List<Corpus> corpora, Trainer.Settings settings, Predicate<String> frozen)
            throws IOException {
        try (Network network = new Network(start, HeadSets.ALL, settings.dropout(), settings.seed())) {
            network.freeze(frozen);
            WeightAverage average = new WeightAverage(network);
            Optimizer optimizer = new Optimizer(network, frozen.negate());
            new Trainer(network, settings, effort).train(corpora, optimizer, 1, (epoch, trained, moved) -> {}, average);
            return average.weights();
        }
    }

    private static boolean isLower(String name) {
        return name.matches("positions|features|norm\\..*|layer[012]\\..*");
    }
}
