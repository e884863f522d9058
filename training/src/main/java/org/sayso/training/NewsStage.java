package org.sayso.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The first stage: all of the encoder, and the heads of the news corpus. */
final class NewsStage {

    /* The learning rate is planned for five epochs; the ledger's stage takes the place of the fifth. */
    private static final Trainer.Settings SETTINGS = new Trainer.Settings(5, 192, 8, 2e-4f, 0.1f, 17);
    private static final int EPOCHS = 4;

    private final GoldFolder gold;
    private final int leftOut;

    /** @param leftOut the fold of the news corpus that is kept for measuring; -1 for none */
    NewsStage(GoldFolder gold, int leftOut) {
        this.gold = gold;
        this.leftOut = leftOut;
    }

    /** Trains, and writes a checkpoint after each epoch. Returns the last one's weights. */
    Weights run(Path checkpoints) throws IOException {
        Corpus news = gold.readNews(fold -> fold != leftOut);
        try (Network network =
                new Network(PretrainedEncoder.load(), List.of(NewsCorpus.HEADS), SETTINGS.dropout(), SETTINGS.seed())) {
            new Trainer(network, SETTINGS, name -> true)
                    .train(
                            List.of(news),
                            EPOCHS,
                            (epoch, trained) ->
                                    trained.weights().save(checkpoints.resolve("news-epoch" + epoch + ".weights")));
            return network.weights();
        }
    }
}
