package org.sayso.evaluation.factuality;

import java.io.IOException;
import java.nio.file.Path;
import org.sayso.evaluation.ParseCache;
import org.sayso.evaluation.Predictions;
import org.sayso.evaluation.task.Encoders;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;
import org.sayso.reader.corenlp.CoreNlpParser;
import org.sayso.reader.neural.TrainedReader;

/** Trains the factuality weights that the reader ships. For developers: {@code TrainFactuality GOLD FOLDER PARSE_CACHE}. */
public final class TrainFactuality {

    private TrainFactuality() {}

    public static void main(String[] arguments) throws IOException {
        ReportReader reader = StandardReader.over(new ParseCache(Path.of(arguments[2]), CoreNlpParser::new));
        try (TrainedReader encoder = Encoders.shipped()) {
            FactualityScorer.train(
                    Predictions.documents(Path.of(arguments[0])), reader, encoder, Path.of(arguments[1]));
        }
    }
}
