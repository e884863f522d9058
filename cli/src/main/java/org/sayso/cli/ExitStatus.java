package org.sayso.cli;

/** What the program says to the shell when it ends. */
final class ExitStatus {

    static final int ALL_WELL = 0;
    static final int SOME_FAILED = 1;
    static final int WRONG_USE = 2;

    private ExitStatus() {}
}
