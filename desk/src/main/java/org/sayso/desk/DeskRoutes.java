package org.sayso.desk;

import io.javalin.config.RoutesConfig;
import org.sayso.ledger.Ledger;

/**
 * Something that answers requests at a desk: a screen, or the programming interface.
 *
 * <p>The gate stands before all of it: {@link org.sayso.desk.access.Visitor#of} tells who asks. Paths under {@code /api/} are for programs:
 * they sign in with HTTP Basic credentials where there are accounts, and change things with JSON.
 */
@FunctionalInterface
public interface DeskRoutes {

    void add(RoutesConfig routes, Ledger ledger);
}
