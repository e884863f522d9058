package org.sayso.bulk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.AddOutcome;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sayso bulk-link}: copies, candidates and origins over all readings of a bulk job, then all of it into a ledger. */
@Command(
        name = "bulk-link",
        mixinStandardHelpOptions = true,
        description = "Finds copies, claims of one happening and origins in what sayso bulk wrote, and fills a ledger.",
        footer = {
            "",
            "Examples:",
            "  sayso bulk-link claims/",
            "  sayso bulk-link claims/ --ledger war.db --master spark://host:7077"
        })
public final class LinkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Output of sayso bulk.")
    private String folder = "";

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description =
                    "Also put all reports and readings into this ledger: a file, or postgresql://user@host/database.")
    private @Nullable String ledger;

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            run(err);
            return 0;
        } catch (BulkException | LedgerException e) {
            err.println("sayso bulk-link: " + e.getMessage());
        } catch (Exception e) {
            err.println("sayso bulk-link: it broke off: " + RootCause.line(e) + "; start it again and it begins anew");
        }
        err.flush();
        return 2;
    }

    private void run(PrintWriter err) throws IOException {
        if (!folder.contains("://") && !Files.isDirectory(Path.of(folder, "readings"))) {
            throw new BulkException(folder + ": holds no readings; name the output folder of sayso bulk");
        }
        try (Ledger target = ledger == null ? null : Ledger.open(ledger);
                ClusterSession session = cluster.start(err)) {
            link(session, err);
            if (target != null) {
                fill(session.spark(), target, err);
            }
        }
    }

    private void link(ClusterSession session, PrintWriter err) {
        try {
            LinkJob.Found found = new LinkJob(session.spark()).run(folder);
            err.printf(
                    "%d reports: %d different texts and %d copies; %d pairs of claims to compare; %d named origins%n",
                    found.reports(),
                    found.texts(),
                    found.reports() - found.texts(),
                    found.candidates(),
                    found.origins());
            err.flush();
        } catch (Exception e) {
            session.explain(e);
            throw e;
        }
    }

    private void fill(SparkSession spark, Ledger target, PrintWriter err) {
        Map<AddOutcome.Kind, Integer> outcomes = new LedgerFeed(spark).feed(folder, target);
        int added = outcomes.getOrDefault(AddOutcome.Kind.ADDED, 0);
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        err.printf("%s: %d reports added, %d there already%n", target.location(), added, all - added);
    }
}
