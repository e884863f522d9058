package org.sayso.exports.redaction;

/** A redaction that cannot be kept, or that a line of its file does not say. The message is one line, fit to be shown to whoever redacts. */
public final class RedactionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RedactionException(String message) {
        super(message);
    }
}
