package org.sayso.ledger;

import java.util.List;
import org.sayso.ledger.store.EventLine;

/**
 * A page of a list of events.
 *
 * @param total number of events that the filter lets through
 */
public record EventPage(List<EventLine> lines, long total) {

    public EventPage {
        lines = List.copyOf(lines);
    }
}
