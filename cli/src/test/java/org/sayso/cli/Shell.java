package org.sayso.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command line as a person would, in this process, and keeps what it prints. */
final class Shell {

    private Shell() {}

    /** What a command printed and how it ended. */
    record Result(int status, String out, String err) {

        long errorLines() {
            return err.lines().filter(line -> !line.isBlank()).count();
        }
    }

    static Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Result(status, out.toString(), err.toString());
    }
}
