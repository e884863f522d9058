package org.sayso.ledger.actor;

/**
 * An actor with what names it.
 *
 * @param events number of events
 * @param reports number of reports that name it in one of them
 */
public record ActorLine(Actor actor, int events, int reports) {}
