package org.sayso.reader;

import org.sayso.reader.attribution.AttributionFinder;
import org.sayso.reader.attribution.RuleAttributionFinder;
import org.sayso.reader.certainty.PropagatingJudge;
import org.sayso.reader.entity.NamedEntityFinder;
import org.sayso.reader.event.LexiconEventFinder;
import org.sayso.reader.event.lexicon.EventLexicon;
import org.sayso.reader.language.NgramLanguageFinder;
import org.sayso.reader.neural.TrainedReader;
import org.sayso.reader.place.GazetteerPlaceFinder;
import org.sayso.reader.place.event.RankedEventPlaces;
import org.sayso.reader.place.gazetteer.GazetteerFile;
import org.sayso.reader.quantity.RuleEventQuantities;
import org.sayso.reader.quantity.RuleQuantityFinder;
import org.sayso.reader.retelling.RuleRetellings;
import org.sayso.reader.syntax.Parser;
import org.sayso.reader.time.RuleEventTimes;
import org.sayso.reader.time.RuleTimeFinder;

/** The reader as shipped: which implementation each part has. */
public final class StandardReader {

    /** Raised whenever the same report may give another reading. */
    public static final String VERSION = "0.2";

    /** Of {@link #lean}; never the same as the full reader's, so that a ledger tells their readings apart. */
    public static final String LEAN_VERSION = VERSION + "-lean";

    private StandardReader() {}

    public static ReportReader over(Parser parser) {
        return with(VERSION, parser, new RuleAttributionFinder(TrainedReader.standard()));
    }

    /** Without the trained encoder: attributions by the rules alone, for very many reports. */
    public static ReportReader lean(Parser parser) {
        return with(LEAN_VERSION, parser, new RuleAttributionFinder());
    }

    private static ReportReader with(String version, Parser parser, AttributionFinder attributions) {
        return new ReportReader(new ReaderParts(
                version,
                new NgramLanguageFinder(),
                parser,
                attributions,
                new NamedEntityFinder(),
                new LexiconEventFinder(EventLexicon.load()),
                new PropagatingJudge(),
                new RuleTimeFinder(),
                new RuleEventTimes(),
                new GazetteerPlaceFinder(GazetteerFile.load()),
                RankedEventPlaces.load(),
                new RuleQuantityFinder(),
                new RuleEventQuantities(),
                new RuleRetellings()));
    }
}
