package org.sayso.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactualityCorpusTest {

    private static String event(String corpus, String split, int start, int end, double value) {
        return """
                {"id":"%s-%d","corpus":"%s","split":"%s","text":"They left, or so he hoped.","event":[%d,%d],"factuality":%s}""".formatted(split, start, corpus, split, start, end, value);
    }

    @Test
    void readsTheTrainSplitOfOneCorpusOnly(@TempDir Path folder) throws IOException {
        Path gold = folder.resolve("dev.jsonl");
        Files.write(
                gold,
                List.of(
                        event("uds-ih2", "train", 5, 9, -1.5),
                        event("uds-ih2", "train", 20, 25, 3),
                        event("uds-ih2", "dev", 0, 4, 2),
                        event("meantime", "train", 0, 4, 2)));
        Corpus corpus = FactualityCorpus.read(gold);
        assertThat(corpus.texts()).hasSize(1);
        byte[] labels = corpus.texts().getFirst().labels()[0];
        assertThat(LabelledText.value(labels[1])).isCloseTo(-1.5f, within(0.03f));
        assertThat(LabelledText.value(labels[6])).isCloseTo(3f, within(0.03f));
        assertThat(labels[0]).isEqualTo(LabelledText.UNKNOWN);
    }

    @Test
    void everyValueOfTheScaleHasALabelOfItsOwn() {
        for (int step = -12; step <= 12; step++) {
            byte label = LabelledText.label(step / 4.0);
            assertThat(label).isNotEqualTo(LabelledText.UNKNOWN);
            assertThat(LabelledText.value(label)).isCloseTo(step / 4f, within(1e-4f));
        }
    }
}
