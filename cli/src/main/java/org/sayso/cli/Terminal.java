package org.sayso.cli;

/**
 * What the launcher found out about where the program's words go.
 *
 * @param showsProgress standard error is a terminal
 * @param width columns of the terminal; 140 where it is none
 */
record Terminal(boolean showsProgress, int width) {

    private static final int WIDTH_OF_A_PIPE = 140;

    /** As the launcher says in the system properties {@code sayso.stderr.terminal} and {@code sayso.columns}. */
    static Terminal ofLauncher() {
        return new Terminal(
                Boolean.getBoolean("sayso.stderr.terminal"),
                Math.max(40, Integer.getInteger("sayso.columns", WIDTH_OF_A_PIPE)));
    }
}
