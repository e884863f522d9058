package org.sayso.desk.access;

import java.util.Locale;

/** What somebody may do at the desk; each may do what the one before may. */
public enum Role {
    /** Looks. */
    READER,
    /** Decides on claims, events and origins, too. */
    ANALYST,
    /** Reads reports into the ledger, too. */
    EDITOR;

    /** The name in an account file and on the page. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is no such role */
    public static Role ofWire(String wire) {
        for (Role role : values()) {
            if (role.wire().equals(wire)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role " + wire + "; there are reader, analyst and editor");
    }

    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }
}
