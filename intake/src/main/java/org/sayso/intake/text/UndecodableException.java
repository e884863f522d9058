package org.sayso.intake.text;

/** Bytes that are no text in any encoding that is known for certain. The message says why, the advice what to do. */
public final class UndecodableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String advice;

    public UndecodableException(String message, String advice) {
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
