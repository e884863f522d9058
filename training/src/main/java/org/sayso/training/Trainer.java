package org.sayso.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.sayso.reader.neural.WordPieces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs epochs of shuffled batches, each of one corpus, and says how the loss goes. */
final class Trainer {

    private static final Logger LOG = LoggerFactory.getLogger(Trainer.class);
    private static final float WARM_UP = 0.08f;
    private static final int STEPS_BETWEEN_NOTES = 20;
    private static final int MOST_EPOCHS = 100;

    /**
     * How a run goes.
     *
     * @param epochs that the learning rate is planned for
     * @param rate peak learning rate of the encoder
     */
    record Settings(int epochs, float rate, float dropout, long seed) {}

    /** Called after each epoch, to keep what has been learnt. */
    @FunctionalInterface
    interface EpochEnd {
        void ended(int epoch, Network network, Optimizer optimizer) throws IOException;
    }

    private final Network network;
    private final Settings settings;
    private final Effort effort;
    private final WordPieces vocabulary = WordPieces.standard();

    Trainer(Network network, Settings settings, Effort effort) {
        this.network = network;
        this.settings = settings;
        this.effort = effort;
    }

    /**
     * Trains up to the last planned epoch. Each epoch has a seed of its own, so that a run that goes on from an epoch's weights and moments gives what one
     * that was never stopped gives.
     *
     * @param corpora an entry that stands twice is read twice an epoch
     * @param optimizer with the moments that the epoch before left
     * @param from first epoch to run, counted from 1; the learning rate goes as planned for all
     * @param average gets the weights at moments of the last half of the last planned epoch
     */
    void train(List<Corpus> corpora, Optimizer optimizer, int from, EpochEnd end, WeightAverage average)
            throws IOException {
        int[] batches = new int[settings.epochs() + 1];
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            batches[epoch] = batches(corpora, epoch).size();
        }
        Schedule schedule = new Schedule(IntStream.of(batches).sum(), settings.rate(), WARM_UP);
        Loss loss = new Loss(network);
        int step = IntStream.of(batches).limit(from).sum();
        for (int epoch = from; epoch <= settings.epochs(); epoch++) {
            Engine.getInstance().setRandomSeed((int) seed(epoch));
            Progress progress = new Progress();
            for (List<Window> batch : batches(corpora, epoch)) {
                progress.add(step(loss, optimizer, batch, schedule.at(step++)), batch);
                if (step % STEPS_BETWEEN_NOTES == 0) {
                    LOG.info("epoch {} step {} of {}: {}", epoch, step, schedule.steps(), progress.note());
                }
                if (schedule.isLate(step, settings.epochs()) && step % STEPS_BETWEEN_NOTES == 0) {
                    average.add();
                }
            }
            end.ended(epoch, network, optimizer);
        }
    }

    private long seed(int epoch) {
        return settings.seed() * MOST_EPOCHS + epoch;
    }

    private List<List<Window>> batches(List<Corpus> corpora, int epoch) {
        Random random = new Random(seed(epoch));
        List<List<Window>> batches = new ArrayList<>();
        for (Corpus corpus : corpora) {
            List<Window> windows = corpus.windows(effort.window(), vocabulary, random);
            Collections.shuffle(windows, random);
            int count = Math.min(effort.mostBatches(), windows.size() / effort.batch());
            for (int i = 0; i < count; i++) {
                batches.add(windows.subList(i * effort.batch(), (i + 1) * effort.batch()));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private float step(Loss loss, Optimizer optimizer, List<Window> batch, float rate) {
        String own = batch.getFirst().heads().name() + ".";
        try (NDScope scope = new NDScope();
                NDManager manager = network.manager().newSubManager()) {
            scope.suppressNotUsedWarning();
            float value;
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray total = loss.of(batch, manager);
                collector.backward(total);
                value = total.getFloat();
            }
            optimizer.step(rate, name -> !isHead(name) || name.startsWith(own));
            return value;
        }
    }

    private static boolean isHead(String name) {
        return name.contains(".tags.") || name.contains(".query.") || name.contains(".key.");
    }

    /* The mean since the last note, and the speed since the start of the epoch. */
    private static final class Progress {
        private final long start = System.nanoTime();
        private double sum;
        private int count;
        private long pieces;

        void add(float loss, List<Window> batch) {
            sum += loss;
            count++;
            pieces += (long) batch.size() * batch.getFirst().ids().length;
        }

        String note() {
            String note =
                    "loss %.4f, %.0f pieces/s".formatted(sum / count, pieces / ((System.nanoTime() - start) / 1e9));
            sum = 0;
            count = 0;
            return note;
        }
    }
}
