package org.sayso.intake.fetch;

/** A page that could not or may not be fetched; the message says why, the advice what to do. */
public final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String advice;

    FetchException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public String advice() {
        return advice;
    }
}
