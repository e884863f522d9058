package org.sayso.model.scheme;

/**
 * What ACLED calls an event.
 *
 * @param eventType {@code Battles}, {@code Explosions/Remote violence}, ...
 * @param subEventType {@code Armed clash}, {@code Air/drone strike}, ...
 */
public record AcledCode(String eventType, String subEventType) {}
