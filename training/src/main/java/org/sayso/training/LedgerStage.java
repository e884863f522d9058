package org.sayso.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The second stage: goes on from a network trained on the news with the heads of the ledger and of the source types.
 *
 * <p>To ship, everything is trained for one more epoch of the news, ten of the ledger, two of the types and one of made-up nestings, shuffled. To measure,
 * a group of ledger reports is left out and only the upper layers and the ledger's heads learn, without news and types: a fifth of the time for an estimate
 * that errs on the low side.
 */
final class LedgerStage {

    private static final Trainer.Settings ALL = new Trainer.Settings(1, 192, 8, 8e-5f, 0.1f, 23);
    private static final Trainer.Settings UPPER = new Trainer.Settings(1, 192, 8, 1.2e-4f, 0.1f, 23);
    private static final int LEDGER_EPOCHS = 10;
    private static final int TYPES_EPOCHS = 2;
    private static final int NESTINGS = 800;
    private static final long NESTING_SEED = 5;

    private final GoldFolder gold;
    private final int leftOutFold;

    /** @param leftOutFold the fold of news and types that is kept for measuring; -1 for none */
    LedgerStage(GoldFolder gold, int leftOutFold) {
        this.gold = gold;
        this.leftOutFold = leftOutFold;
    }

    /** On all reports of the ledger gold. */
    Weights all(Weights start) throws IOException {
        List<Corpus> corpora = new ArrayList<>();
        corpora.add(gold.readNews(fold -> fold != leftOutFold));
        corpora.addAll(Collections.nCopies(LEDGER_EPOCHS, gold.readLedger(group -> true)));
        corpora.addAll(Collections.nCopies(TYPES_EPOCHS, gold.readTypes(fold -> fold != leftOutFold)));
        corpora.add(nestings(NESTINGS));
        return run(start, corpora, ALL, name -> false);
    }

    /** Without one group of reports. */
    Weights without(int group, Weights start) throws IOException {
        List<Corpus> corpora = new ArrayList<>(Collections.nCopies(LEDGER_EPOCHS, gold.readLedger(g -> g != group)));
        corpora.add(nestings(NESTINGS / 2));
        return run(start, corpora, UPPER, LedgerStage::isLower);
    }

    private Corpus nestings(int count) throws IOException {
        return NestedCorpus.read(gold.news(), fold -> fold != leftOutFold, count, NESTING_SEED);
    }

    private static Weights run(Weights start, List<Corpus> corpora, Trainer.Settings settings, Predicate<String> frozen)
            throws IOException {
        LedgerStart.borrow(start);
        try (Network network = new Network(start, HeadSets.ALL, settings.dropout(), settings.seed())) {
            network.freeze(frozen);
            new Trainer(network, settings, frozen.negate()).train(corpora, settings.epochs(), (epoch, trained) -> {});
            return network.weights();
        }
    }

    private static boolean isLower(String name) {
        return name.matches("positions|features|norm\\..*|layer[0123]\\..*");
    }
}
