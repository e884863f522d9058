package org.sayso.reader;

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
import org.sayso.reader.syntax.Parser;
import org.sayso.reader.time.RuleEventTimes;
import org.sayso.reader.time.RuleTimeFinder;

/** The reader as shipped: which implementation each part has. */
public final class StandardReader {

    /** Raised whenever the same report may give another reading. */
    public static final String VERSION = "0.1";

    private StandardReader() {}

    public static ReportReader over(Parser parser) {
        return new ReportReader(new ReaderParts(
                VERSION,
                new NgramLanguageFinder(),
                parser,
                new RuleAttributionFinder(TrainedReader.standard()),
                new NamedEntityFinder(),
                new LexiconEventFinder(EventLexicon.load()),
                new PropagatingJudge(),
                new RuleTimeFinder(),
                new RuleEventTimes(),
                new GazetteerPlaceFinder(GazetteerFile.load()),
                RankedEventPlaces.load(),
                new RuleQuantityFinder(),
                new RuleEventQuantities()));
    }
}
