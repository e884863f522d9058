package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.fetch.FeedWatch;
import org.sayso.intake.fetch.WatchMemory;
import org.sayso.intake.fetch.WebPages;
import org.sayso.ledger.Ledger;
import org.sayso.reader.InOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks into feeds again and again, and reads the pages that are new in them into the ledger. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Looks into RSS and Atom feeds again and again and reads new pages into the ledger.",
            "Remembers between runs what it has read; Ctrl-C ends it after the report at hand."
        },
        footer = {
            "",
            "Examples:",
            "  sayso watch https://news.example/rss https://other.example/atom.xml",
            "  sayso watch --once https://news.example/rss      one look, for cron"
        })
final class WatchCommand implements Callable<Integer> {

    private static final int LEAST_MINUTES = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "Addresses of feeds.")
    private List<String> feeds;

    @Mixin
    private IntakeOptions intake;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private CollectorOption collector;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "Minutes between two looks, 5 or more (default: ${DEFAULT-VALUE}).")
    private int minutes;

    @Option(names = "--once", description = "Look once and end.")
    private boolean once;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "100",
            description =
                    "Most pages of one feed to read after one look (default: ${DEFAULT-VALUE}); the rest comes next time.")
    private int most;

    private @Nullable Stop stop;

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        IntakeSettings settings = intake.settings();
        WatchMemory memory = WatchMemory.in(settings.fetching().archive().resolve("watch.json"));
        try (Stop asked = Stop.onSignal();
                WebPages pages = new WebPages(settings.fetching());
                Ledger opened = ledger.openForWriting()) {
            stop = asked;
            FeedWatch watch = new FeedWatch(pages, feeds, most, memory);
            int status = ExitStatus.ALL_WELL;
            do {
                status = look(watch, pages, Intake.with(settings), opened);
            } while (!once && !asked.waitFor(Duration.ofMinutes(minutes)));
            return once ? status : ExitStatus.ALL_WELL;
        }
    }

    private void check() {
        for (String feed : feeds) {
            if (!WebPages.isAddress(feed)) {
                throw UserError.wrongUse(feed + " is no address; a feed in a file is read with: sayso read");
            }
        }
        if (minutes < LEAST_MINUTES) {
            throw UserError.wrongUse("--every needs " + LEAST_MINUTES + " minutes or more, not " + minutes);
        }
        if (most < 1) {
            throw UserError.wrongUse("--most needs a number of 1 or more, not " + most);
        }
    }

    private int look(FeedWatch watch, WebPages pages, Intake reader, Ledger opened) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Summary summary = new Summary();
        FeedWatch.Look look = watch.look();
        look.failures().forEach(failure -> summary.count(new Outcome.Failed(failure.message())));
        LedgerSink sink = new LedgerSink(opened, collector.name());
        for (String address : look.addresses()) {
            if (stop != null && stop.isAsked()) {
                break;
            }
            watch.done(address, read(reader.fetch(pages, List.of(address)), sink, summary));
        }
        if (!look.addresses().isEmpty() || summary.failures() > 0) {
            sink.finish(summary);
            summary.tell(err);
        }
        return summary.failures() == 0 ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
    }

    /* One page at a time: the pause between two requests is longer than the reading. Returns whether nothing failed. */
    private static boolean read(Captures captures, LedgerSink sink, Summary summary) {
        Set<Class<?>> kinds = new HashSet<>();
        try (captures) {
            new Batch(Readers::standard, new InOrder(1), sink).read(captures, outcome -> {
                kinds.add(outcome.getClass());
                summary.count(outcome);
            });
        }
        return !kinds.contains(Outcome.Failed.class);
    }
}
