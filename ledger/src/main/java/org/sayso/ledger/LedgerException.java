package org.sayso.ledger;

/** Something is wrong with a ledger. The message is one line that says what and where, and what can be done, fit to be shown as it is. */
public final class LedgerException extends RuntimeException {

    /** What kind of trouble. */
    public enum Trouble {
        /** There is no ledger where one was expected. */
        MISSING,
        /** The file is something else. */
        NOT_A_LEDGER,
        /** A newer Sayso wrote it. */
        NEWER_VERSION,
        /** Another process is writing and did not finish in time. */
        IN_USE,
        /** The file or its folder cannot be written. */
        NOT_WRITABLE,
        /** The server that keeps it is not there, went away or refuses the user. */
        UNREACHABLE,
        DISK_FULL,
        /** The file is damaged. */
        DAMAGED,
        /** Somebody else has decided on the same thing since the person looked. */
        OVERTAKEN,
        /** What was asked for is not in the ledger, or cannot be done. */
        REFUSED
    }

    private final Trouble trouble;

    public LedgerException(Trouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    public LedgerException(Trouble trouble, String message, Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
