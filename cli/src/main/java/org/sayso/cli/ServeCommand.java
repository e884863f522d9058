package org.sayso.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.Desk;
import org.sayso.desk.DeskSettings;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.api.Api;
import org.sayso.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the pages of a ledger until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Opens a ledger as pages in a browser: to read, question, decide and hand over.",
            "For this machine only, and without signing in, unless told otherwise."
        },
        footer = {
            "",
            "Examples:",
            "  sayso serve                                          ./sayso.db at http://127.0.0.1:7070/",
            "  sayso serve --ledger syria.db --port 0               at any free port",
            "  sayso account add Mira --role editor                 then others can sign in:",
            "  sayso serve --accounts sayso.accounts --host 0.0.0.0"
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7070",
            description = "Where to listen (default: ${DEFAULT-VALUE}); 0 for any free port.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen at, for others to reach; needs --accounts. Without it, this machine only.")
    private @Nullable String host;

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "Ask for names and passwords, as sayso account keeps them in this file.")
    private @Nullable Path accounts;

    @Override
    public Integer call() throws InterruptedException {
        DeskSettings settings = settings();
        try (Ledger opened = ledger.openForWriting();
                Desk desk = Desk.start(opened, settings.withIntake(new DeskIntake(opened)), List.of(new Api()))) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(opened.location() + " is open at " + desk.address());
            out.println("Stop with Ctrl-C.");
            out.flush();
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            stopped.await();
        }
        return ExitStatus.ALL_WELL;
    }

    private DeskSettings settings() {
        if (host != null && accounts == null) {
            throw UserError.wrongUse("--host opens the desk to others: it needs --accounts FILE, so that they sign in");
        }
        if (accounts != null && !Files.exists(accounts)) {
            throw UserError.failed(
                    "no accounts at " + accounts + "; make one with: sayso account add NAME --role editor");
        }
        return DeskSettings.local(port).withHost(host).withAccounts(accounts == null ? null : Accounts.in(accounts));
    }
}
