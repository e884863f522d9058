package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.text.Shortened;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.copy.CopyView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints which reports took their text from which. */
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        description = "Prints which reports took their text from which, with a passage and the credits that show it.",
        footer = {
            "",
            "Examples:",
            "  sayso copies",
            "  sayso copies valley-post-0914      only what touches this report"
        })
final class CopiesCommand implements Callable<Integer> {

    private static final int LEAST_PASSAGE = 40;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Parameters(arity = "0..1", paramLabel = "REPORT", description = "Id of a report.")
    private @Nullable String report;

    @Override
    public Integer call() {
        try (Ledger opened = ledger.openForAsking()) {
            List<CopyView> copies = opened.copies().stream()
                    .filter(copy -> report == null || report.equals(copy.report()) || report.equals(copy.from()))
                    .toList();
            PrintWriter out = spec.commandLine().getOut();
            int width = Math.max(LEAST_PASSAGE, Terminal.ofLauncher().width() - 8);
            copies.forEach(copy -> print(copy, width, out));
            out.println(Summary.counted(copies.size(), "pair") + " of reports with shared text.");
        }
        return ExitStatus.ALL_WELL;
    }

    private static void print(CopyView copy, int width, PrintWriter out) {
        out.println(named(copy.report(), copy.outlet()) + " took from " + named(copy.from(), copy.fromOutlet()) + ": "
                + told(copy));
        copy.evidence().credits().forEach(credit -> out.println("      " + credit));
        copy.evidence().passages().stream()
                .findFirst()
                .ifPresent(passage -> out.println("      “" + Shortened.to(width, passage) + "”"));
    }

    private static String named(String id, @Nullable String outlet) {
        return id + Optional.ofNullable(outlet).map(name -> " (" + name + ")").orElse("");
    }

    private static String told(CopyView copy) {
        long percent = Math.round(100 * copy.containment());
        return switch (copy.kind()) {
            case COPY -> "most of the text (" + percent + " % of the shorter)";
            case PASSAGES -> "whole passages (" + percent + " % of the shorter)";
            case REWORDED -> "the same text, reworded";
        };
    }
}
