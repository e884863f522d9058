package org.sayso.model;

import java.util.List;

/**
 * Somebody or something that a report names, with every safe mention of it.
 *
 * @param name the fullest name in the report
 * @param mentions in order; pronouns and roles only where they are safe
 */
public record Entity(String name, EntityKind kind, List<Span> mentions) {

    public Entity {
        mentions = List.copyOf(mentions);
    }
}
