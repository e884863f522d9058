package org.sayso.cli;

import picocli.CommandLine.Option;

/** Who collects. */
final class CollectorOption {

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who collects, for the custody records (default: the account, ${DEFAULT-VALUE}).")
    private String name;

    String name() {
        return name.isBlank() ? "unknown" : name.strip();
    }
}
