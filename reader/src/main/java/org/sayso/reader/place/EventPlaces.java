package org.sayso.reader.place;

import java.util.List;
import java.util.Optional;
import org.sayso.model.EventPlace;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.ParsedText;

/** Finds the narrowest named place of each event. Deterministic; implementations are thread-safe. */
public interface EventPlaces {

    Optional<EventPlace> placeOf(EventCandidate event, ParsedText text, List<ResolvedPlace> places);
}
