package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.model.Decision;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which ledger somebody decides, under which name, and what they had seen. */
final class DecidingOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who decides (default: ${DEFAULT-VALUE}).")
    private String who;

    @Option(
            names = "--seen",
            paramLabel = "N",
            description =
                    "Number of the last decision you have seen: you are told, and nothing is done, where somebody has decided on the same since.")
    private long seen = Long.MAX_VALUE;

    /** Decides, and prints the numbers under which it can be undone. */
    int decide(Function<DecisionTargets, List<? extends Decision>> made) {
        try (Ledger opened = ledger.openForAsking()) {
            List<Decision> decisions = List.copyOf(made.apply(new DecisionTargets(opened)));
            List<DecisionRecord> records = opened.decide(who, decisions, seen);
            PrintWriter out = spec.commandLine().getOut();
            records.forEach(record -> out.println(
                    "decision " + record.number() + " by " + record.who() + ": " + DecisionText.of(record.decision())));
        }
        return ExitStatus.ALL_WELL;
    }

    /** Asks without deciding. */
    int ask(Function<Ledger, List<String>> lines) {
        try (Ledger opened = ledger.openForAsking()) {
            lines.apply(opened).forEach(spec.commandLine().getOut()::println);
        }
        return ExitStatus.ALL_WELL;
    }
}
