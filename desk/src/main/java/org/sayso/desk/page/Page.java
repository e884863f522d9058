package org.sayso.desk.page;

import java.util.Optional;
import org.sayso.desk.access.Role;
import org.sayso.desk.access.Session;
import org.sayso.desk.access.Visitor;

/**
 * What the frame of every page needs.
 *
 * @param query query string of the filter on screen, which the tabs of ledger, timeline and map keep
 * @param ledger name of the ledger's file
 * @param seen number of the last decision in the ledger when this page was made: decisions sent from it carry it along
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param visitor empty before anybody has signed in
 * @param signsIn whether people sign in here
 */
public record Page(
        String title,
        Tab tab,
        String query,
        String ledger,
        long seen,
        String theme,
        Session session,
        Optional<Visitor> visitor,
        boolean signsIn) {

    /** A new token for one form of this page. */
    public String form() {
        return session.newFormToken();
    }

    public boolean mayDecide() {
        return visitor.filter(it -> it.role().may(Role.ANALYST)).isPresent();
    }

    public boolean mayRead() {
        return visitor.filter(it -> it.role().may(Role.EDITOR)).isPresent();
    }
}
