package org.sayso.reader.time;

import org.sayso.model.Because;
import org.sayso.model.EventTime;

/**
 * The interval of an event and what decided it.
 *
 * @param because the deciding words and rule; without words where the report's date decided
 */
public record DatedEvent(EventTime time, Because because) {}
