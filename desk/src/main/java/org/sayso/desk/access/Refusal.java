package org.sayso.desk.access;

/** A request that is not answered as asked; the message says why, fit to be shown. */
public final class Refusal extends RuntimeException {

    private final int status;

    /** @param status of HTTP */
    public Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
