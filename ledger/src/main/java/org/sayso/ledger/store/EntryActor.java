package org.sayso.ledger.store;

import org.sayso.model.EntityKind;

/**
 * A named actor of one event, as one report has it.
 *
 * @param name the fullest that the report has
 * @param spelled as the report writes it there
 * @param report number of the report
 */
public record EntryActor(String name, EntityKind kind, String spelled, long report) {}
