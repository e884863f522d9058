package org.sayso.reader;

import org.sayso.reader.attribution.AttributionFinder;
import org.sayso.reader.certainty.FactualityJudge;
import org.sayso.reader.entity.EntityFinder;
import org.sayso.reader.event.EventFinder;
import org.sayso.reader.language.LanguageFinder;
import org.sayso.reader.place.EventPlaces;
import org.sayso.reader.place.PlaceFinder;
import org.sayso.reader.quantity.EventQuantities;
import org.sayso.reader.quantity.QuantityFinder;
import org.sayso.reader.retelling.Retellings;
import org.sayso.reader.syntax.Parser;
import org.sayso.reader.time.EventTimes;
import org.sayso.reader.time.TimeFinder;

/**
 * What a reader is made of; each part can be exchanged without the others knowing.
 *
 * @param version of all parts together, written into every reading
 */
public record ReaderParts(
        String version,
        LanguageFinder languages,
        Parser parser,
        AttributionFinder attributions,
        EntityFinder entities,
        EventFinder events,
        FactualityJudge factuality,
        TimeFinder times,
        EventTimes eventTimes,
        PlaceFinder places,
        EventPlaces eventPlaces,
        QuantityFinder quantities,
        EventQuantities eventQuantities,
        Retellings retellings) {}
