package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells every error in one line that says what and where; the whole of an unexpected one goes to the log. */
final class OneLineErrors implements CommandLine.IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OneLineErrors.class);

    @Override
    public int handleExecutionException(Exception exception, CommandLine commandLine, ParseResult result) {
        PrintWriter err = commandLine.getErr();
        if (exception instanceof UserError error) {
            err.println("sayso: " + error.getMessage());
            return error.exitStatus();
        }
        Throwable cause = exception instanceof UncheckedIOException unchecked ? unchecked.getCause() : exception;
        LOG.debug("failed", exception);
        err.println("sayso: " + (cause instanceof IOException io ? told(io) : told(cause)));
        return ExitStatus.SOME_FAILED;
    }

    static int wrongUse(ParameterException exception, String[] arguments) {
        CommandLine commandLine = exception.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println("sayso: " + exception.getMessage().lines().findFirst().orElse(""));
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("Try '" + commandLine.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.WRONG_USE;
    }

    private static String told(IOException exception) {
        return switch (exception) {
            case NoSuchFileException missing -> missing.getFile() + ": no such file";
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            default -> told((Throwable) exception);
        };
    }

    private static String told(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
