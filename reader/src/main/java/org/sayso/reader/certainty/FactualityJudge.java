package org.sayso.reader.certainty;

import org.sayso.reader.attribution.Attributions;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.ParsedText;

/** Judges certainty, polarity and phase of one event. Deterministic; implementations are thread-safe. */
public interface FactualityJudge {

    Factuality judge(ParsedText text, EventCandidate event, Attributions attributions);
}
