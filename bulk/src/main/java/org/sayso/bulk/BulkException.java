package org.sayso.bulk;

/** A bulk job that cannot start or go on, told in words for the person who started it. */
public final class BulkException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BulkException(String message) {
        super(message);
    }

    public BulkException(String message, Throwable cause) {
        super(message, cause);
    }
}
