package org.sayso.training;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code sayso train}: makes the models that the reader ships, and measures them. For developers; needs the gold. */
@Command(
        name = "train",
        description = "Makes and measures the models that the reader ships. For developers; needs the gold.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainAttribution.class,
            CrossValidateLedger.class,
            ExportModel.class,
            PredictNews.class,
            PredictTypes.class
        })
public final class TrainCommand {

    TrainCommand() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainCommand()).execute(arguments));
    }
}
