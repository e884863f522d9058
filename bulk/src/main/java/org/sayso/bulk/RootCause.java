package org.sayso.bulk;

/** What lies behind an exception of Spark's, which wraps it several times and adds the traces of other machines. */
final class RootCause {

    private RootCause() {}

    /** The first line of the innermost message. */
    static String line(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.toString() : root.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
