package org.sayso.ledger.store;

import org.sayso.model.SourceKind;

/**
 * An origin of one event.
 *
 * @param name as this event has it
 * @param claims of the event that come down to it
 * @param alone whether it is the only independent one of the event
 * @param disputed whether claims of the event disagree
 */
public record EntryOrigin(
        String id, String name, SourceKind kind, boolean named, int claims, boolean alone, boolean disputed) {}
