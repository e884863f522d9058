package org.sayso.ledger.actor;

import org.sayso.model.EntityKind;
import org.sayso.model.Role;

/**
 * A named actor in an argument of a claim.
 *
 * @param name the fullest that its report has, without titles; for a group that goes by several names the usual one
 * @param kind person, organisation, or place for a country that acts
 * @param spelled as the report writes it here; the name where it writes none ("he", "the general")
 */
public record ActorMention(Role role, String name, EntityKind kind, String spelled) {}
