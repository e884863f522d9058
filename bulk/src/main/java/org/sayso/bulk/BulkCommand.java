package org.sayso.bulk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sayso bulk}: reads files on a Spark cluster, or on all cores of this machine. */
@Command(
        name = "bulk",
        mixinStandardHelpOptions = true,
        description =
                "Reads very many reports with Spark and writes readings as Parquet. A job that was stopped goes on where it stopped.",
        footer = {
            "",
            "Examples:",
            "  sayso bulk --in 'warc/*.warc.gz' --out claims/",
            "  sayso bulk --in day.jsonl --in pages/ --out claims/ --master spark://host:7077",
            "",
            "Exit status: 0 all well, 1 some input failed and the rest was read, 2 wrong use or a job that broke off."
        })
public final class BulkCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1L << 20;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = "Files, folders and globs; may be given again.")
    private List<String> in = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Where to write; empty, or this job's own.")
    private String out = "";

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--profile",
            defaultValue = "full",
            description = "full, or lean: without the trained encoder, and with fewer models of names, quicker.")
    private Profile profile = Profile.FULL;

    @Option(
            names = "--wave",
            defaultValue = "256",
            paramLabel = "MB",
            description = "How much input is committed together (default: ${DEFAULT-VALUE}).")
    private long waveMegabytes;

    @Option(
            names = "--longest",
            defaultValue = "120",
            paramLabel = "SECONDS",
            description = "A report that takes longer is cut off and recorded (default: ${DEFAULT-VALUE}).")
    private long longestSeconds;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            WaveCounts all = run(err);
            return all.failures() == 0 ? 0 : 1;
        } catch (BulkException e) {
            err.println("sayso bulk: " + e.getMessage());
        } catch (Exception e) {
            err.println("sayso bulk: the job broke off: " + RootCause.line(e)
                    + "; start it again and it goes on where it stopped");
        }
        err.flush();
        return 2;
    }

    private WaveCounts run(PrintWriter err) throws IOException {
        if (waveMegabytes < 1 || longestSeconds < 1) {
            throw new BulkException("--wave and --longest need a number of 1 or more");
        }
        JobPlan plan = new JobPlan(profile.version(), waveMegabytes * MEGABYTE, WorkFiles.of(in));
        ReadingLimits limits = new ReadingLimits(
                ReadingLimits.DEFAULT.longestText(),
                Duration.ofSeconds(longestSeconds),
                ReadingLimits.DEFAULT.mostAllocated());
        try (ClusterSession session = cluster.start(err)) {
            return run(plan, limits, session, err);
        }
    }

    private WaveCounts run(JobPlan plan, ReadingLimits limits, ClusterSession session, PrintWriter err) {
        JobReport report =
                new JobReport(err, Wave.of(plan.files(), plan.waveBytes()).size());
        try {
            WaveCounts all = new BulkJob(session.spark(), profile, limits).run(plan, absolute(out), report::wave);
            report.end(all);
            return all;
        } catch (Exception e) {
            session.explain(e);
            throw e;
        }
    }

    private static String absolute(String folder) {
        return folder.contains("://")
                ? folder
                : Path.of(folder).toAbsolutePath().toString();
    }
}
