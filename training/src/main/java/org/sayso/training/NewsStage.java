package org.sayso.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first stage: all of the encoder, and the heads of the news corpus. Goes on from the last checkpoint in its folder. */
final class NewsStage {

    private static final Trainer.Settings SETTINGS = new Trainer.Settings(5, 2e-4f, 0.1f, 17);

    private final GoldFolder gold;
    private final int leftOut;
    private final Effort effort;

    /** @param leftOut the fold of the news corpus that is kept for measuring; -1 for none */
    NewsStage(GoldFolder gold, int leftOut, Effort effort) {
        this.gold = gold;
        this.leftOut = leftOut;
        this.effort = effort;
    }

    /** Trains, and writes a checkpoint after each epoch but the last. Returns the mean of the weights over the last half of the last epoch. */
    Weights run(Path checkpoints) throws IOException {
        Corpus news = gold.readNews(fold -> fold != leftOut);
        int done = SETTINGS.epochs() - 1;
        while (done > 0 && !Files.exists(weights(checkpoints, done))) {
            done--;
        }
        Weights start = done == 0 ? PretrainedEncoder.load() : Weights.load(weights(checkpoints, done));
        try (Network network = new Network(start, List.of(NewsCorpus.HEADS), SETTINGS.dropout(), SETTINGS.seed())) {
            Optimizer optimizer = new Optimizer(network, name -> true);
            if (done > 0) {
                optimizer.restore(Weights.load(moments(checkpoints, done)));
            }
            WeightAverage average = new WeightAverage(network);
            new Trainer(network, SETTINGS, effort)
                    .train(
                            List.of(news),
                            optimizer,
                            done + 1,
                            (epoch, trained, moved) -> keep(checkpoints, epoch, trained, moved),
                            average);
            return average.weights();
        }
    }

    /* The weights last: where they lie the moments do. */
    private static void keep(Path folder, int epoch, Network network, Optimizer optimizer) throws IOException {
        if (epoch < SETTINGS.epochs()) {
            optimizer.moments().save(moments(folder, epoch));
            network.weights().save(weights(folder, epoch));
            Files.deleteIfExists(moments(folder, epoch - 1));
        }
    }

    private static Path weights(Path folder, int epoch) {
        return folder.resolve("news-epoch" + epoch + ".weights");
    }

    private static Path moments(Path folder, int epoch) {
        return folder.resolve("news-epoch" + epoch + ".moments");
    }
}
