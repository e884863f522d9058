package org.sayso.desk.access;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who is at the desk.
 *
 * @param name under which decisions are kept
 */
public record Visitor(String name, Role role) {

    private static final String ATTRIBUTE = "sayso.visitor";

    /** Who sent this request: the gate has let them in. */
    public static Visitor of(Context context) {
        return find(context).orElseThrow(() -> new IllegalStateException("nobody was let in for " + context.path()));
    }

    /** Who sent this request; empty where the gate has let nobody in. */
    public static Optional<Visitor> find(Context context) {
        return Optional.ofNullable(context.attribute(ATTRIBUTE));
    }

    /** @throws Refusal where this visitor's role does not reach */
    public void needs(Role needed) {
        if (!role.may(needed)) {
            throw new Refusal(
                    403,
                    "This needs the role " + needed.wire() + "; " + name + " is signed in as " + role.wire() + ".");
        }
    }

    void letIn(Context context) {
        context.attribute(ATTRIBUTE, this);
    }
}
