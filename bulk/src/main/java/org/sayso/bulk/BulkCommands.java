package org.sayso.bulk;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that need Spark; the launcher starts them apart from all others. */
@Command(
        name = "sayso",
        description = "Reads very many reports on a Spark cluster.",
        subcommands = {BulkCommand.class, LinkCommand.class, NodeCommand.class},
        mixinStandardHelpOptions = true)
public final class BulkCommands {

    private BulkCommands() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new BulkCommands()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
