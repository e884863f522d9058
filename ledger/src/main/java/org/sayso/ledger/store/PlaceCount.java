package org.sayso.ledger.store;

import org.sayso.model.HappeningPlace;

/**
 * A place and what happened there.
 *
 * @param events number of events
 * @param disputed number of those on which claims disagree
 * @param backed number of those with two independent origins or more
 */
public record PlaceCount(HappeningPlace place, long events, long disputed, long backed) {}
