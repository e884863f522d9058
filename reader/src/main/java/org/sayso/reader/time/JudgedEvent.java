package org.sayso.reader.time;

import org.sayso.reader.certainty.Factuality;
import org.sayso.reader.event.EventCandidate;

/** An event with the phase and polarity that its clause gives it. */
public record JudgedEvent(EventCandidate event, Factuality factuality) {}
