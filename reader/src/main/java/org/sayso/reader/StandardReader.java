package org.sayso.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.Certainty;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.reader.attribution.Attributions;
import org.sayso.reader.certainty.Factuality;
import org.sayso.reader.syntax.Parser;

/** The reader as shipped: which implementation each part has. */
public final class StandardReader {

    /** Raised whenever the same report may give another reading. */
    public static final String VERSION = "0.1";

    private StandardReader() {}

    public static ReportReader over(Parser parser) {
        return new ReportReader(new ReaderParts(
                VERSION,
                parser,
                text -> new Attributions(List.of(), Map.of()),
                text -> List.of(),
                text -> List.of(),
                (text, event, attributions) ->
                        new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Phase.HAPPENED, List.of()),
                (text, published) -> List.of(),
                (event, factuality, text, times, published) -> Optional.empty(),
                (text, report) -> List.of(),
                (event, text, places) -> Optional.empty(),
                text -> List.of(),
                (event, factuality, text, quantities) -> Optional.empty()));
    }
}
