package org.sayso.cli;

/** Something that the user can mend: the message says what and where, in one line. */
final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitStatus;

    private UserError(int exitStatus, String message) {
        super(message);
        this.exitStatus = exitStatus;
    }

    static UserError wrongUse(String message) {
        return new UserError(ExitStatus.WRONG_USE, message);
    }

    static UserError failed(String message) {
        return new UserError(ExitStatus.SOME_FAILED, message);
    }

    int exitStatus() {
        return exitStatus;
    }
}
