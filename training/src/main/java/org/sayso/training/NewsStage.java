package org.sayso.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first stage: all of the encoder, and the heads of the news corpus. Goes on from the last checkpoint in its folder. */
final class NewsStage {

    private static final Trainer.Settings SETTINGS = new Trainer.Settings(5, 192, 8, 2e-4f, 0.1f, 17);

    private final GoldFolder gold;
    private final int leftOut;

    /** @param leftOut the fold of the news corpus that is kept for measuring; -1 for none */
    NewsStage(GoldFolder gold, int leftOut) {
        this.gold = gold;
        this.leftOut = leftOut;
    }

    /** Trains, and writes a checkpoint after each epoch. Returns the mean of the weights over the last half of the last epoch. */
    Weights run(Path checkpoints) throws IOException {
        Corpus news = gold.readNews(fold -> fold != leftOut);
        int done = SETTINGS.epochs();
        while (done > 0 && !Files.exists(checkpoint(checkpoints, done))) {
            done--;
        }
        Weights start = done == 0 ? PretrainedEncoder.load() : Weights.load(checkpoint(checkpoints, done));
        try (Network network = new Network(start, List.of(NewsCorpus.HEADS), SETTINGS.dropout(), SETTINGS.seed())) {
            WeightAverage average = new WeightAverage(network);
            new Trainer(network, SETTINGS, name -> true)
                    .train(
                            List.of(news),
                            done + 1,
                            SETTINGS.epochs(),
                            (epoch, trained) -> trained.weights().save(checkpoint(checkpoints, epoch)),
                            average);
            return average.weights();
        }
    }

    private static Path checkpoint(Path folder, int epoch) {
        return folder.resolve("news-epoch" + epoch + ".weights");
    }
}
