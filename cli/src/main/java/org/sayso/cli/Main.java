package org.sayso.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code sayso}. Exit status: 0 all well, 1 some input failed and the rest was read, 2 wrong use. */
@Command(
        name = "sayso",
        description = {
            "Reads news reports about conflicts and keeps a ledger of claims:",
            "what is said to have happened, and on whose say-so."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            ReadCommand.class,
            WatchCommand.class,
            ClaimsCommand.class,
            EventsCommand.class,
            TimelineCommand.class,
            ActorsCommand.class,
            CopiesCommand.class,
            WhyCommand.class,
            DecideCommand.class,
            FindCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            CustodyCommand.class,
            StampCommand.class,
            VerifyCommand.class,
            CopyCommand.class,
            ServeCommand.class,
            AccountCommand.class,
            EvaluateCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        footer = {
            "",
            "Examples:",
            "  sayso demo                          what it does, on invented reports",
            "  sayso read reports/*.txt            read reports into ./sayso.db",
            "  sayso claims --type defect          who says so, how sure, when, where, how many",
            "  sayso why 7                         the tree of say-so under an event"
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine().setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
        int status = commandLine.execute(arguments);
        commandLine.getOut().flush();
        System.exit(status);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8),
                stream == FileDescriptor.err);
    }

    /** The command line, ready to execute; exceptions become one line on standard error. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(new OneLineErrors())
                .setParameterExceptionHandler(OneLineErrors::wrongUse);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
