package org.sayso.cli;

import static org.sayso.cli.Page.Heading.number;
import static org.sayso.cli.Page.Heading.share;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.cli.text.OneLine;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.actor.Actor;
import org.sayso.ledger.actor.ActorLine;
import org.sayso.model.EntityKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists who acts and who suffers by name, each with all the spellings that reports use. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description =
                "Lists who acts and who suffers in events, by name: all the spellings that reports use for them, and in how"
                        + " many events and reports.",
        footer = {
            "",
            "Examples:",
            "  sayso actors                         those of most events first",
            "  sayso actors --actor Gaddafi --since 2011-02-01",
            "",
            "Names in two reports are taken for one where they sound alike in full; a surname alone only where its events tie it",
            "to one bearer."
        })
final class ActorsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private EventsOption which;

    @Override
    public Integer call() {
        try (Ledger opened = ledger.openForAsking()) {
            List<ActorLine> actors = opened.index().actors(which.filter());
            PrintWriter out = spec.commandLine().getOut();
            out.println(new Page(Terminal.ofLauncher().width())
                    .table(
                            List.of(
                                    share("actor", 3),
                                    share("spelled", 4),
                                    share("kind", 2),
                                    number("events", 6),
                                    number("reports", 7)),
                            actors.stream().map(ActorsCommand::row).toList()));
            out.println(Summary.counted(actors.size(), "actor")
                    + ". A machine joined these names. Next: sayso events --actor NAME");
        }
        return ExitStatus.ALL_WELL;
    }

    private static String[] row(ActorLine line) {
        Actor actor = line.actor();
        return new String[] {
            OneLine.of(actor.name()),
            OneLine.of(String.join(", ", actor.spellings())),
            kind(actor),
            String.valueOf(line.events()),
            String.valueOf(line.reports())
        };
    }

    private static String kind(Actor actor) {
        if (!actor.unclear().isEmpty()) {
            return "not told which: " + OneLine.of(String.join(", ", actor.unclear()));
        }
        return actor.side()
                .map(side -> side.wire().replace('-', ' '))
                .orElse(
                        actor.kind() == EntityKind.PLACE
                                ? "country"
                                : actor.kind().wire());
    }
}
