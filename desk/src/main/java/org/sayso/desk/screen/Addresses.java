package org.sayso.desk.screen;

/** Addresses that a form may send somebody back to. */
final class Addresses {

    private Addresses() {}

    /** The address, where it is a path of this desk; else the ledger. */
    static String local(String wanted) {
        boolean own = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c == '\\' || c < 0x20);
        return own ? wanted : "/";
    }
}
