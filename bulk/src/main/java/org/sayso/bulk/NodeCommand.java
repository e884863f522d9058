package org.sayso.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.worker.Worker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sayso bulk-node}: runs one machine of a standalone Spark cluster, without an installation of Spark. */
@Command(
        name = "bulk-node",
        mixinStandardHelpOptions = true,
        description = "Runs a master or a worker of a Spark cluster until it is stopped.",
        footer = {
            "",
            "Examples:",
            "  sayso bulk-node master --host 192.0.2.10",
            "  sayso bulk-node worker spark://192.0.2.10:7077 --memory 6g",
            "",
            "Nobody is asked for a password: keep the ports in a network of your own."
        })
public final class NodeCommand implements Callable<Integer> {

    /** What a machine can be. */
    enum Part {
        master,
        worker
    }

    @Parameters(index = "0", paramLabel = "master|worker")
    private Part part = Part.master;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "MASTER",
            description = "Address of the master, for a worker.")
    private String master = "";

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen at (default: ${DEFAULT-VALUE}).")
    private String host = "";

    @Option(names = "--port", defaultValue = "7077", description = "Of the master (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--cores", defaultValue = "0", description = "That a worker offers; all of them by default.")
    private int cores;

    @Option(names = "--memory", defaultValue = "6g", description = "That a worker offers (default: ${DEFAULT-VALUE}).")
    private String memory = "";

    @Override
    public Integer call() throws IOException {
        SparkHome.make(Path.of(System.getenv().getOrDefault("SPARK_HOME", "spark")));
        if (part == Part.master) {
            System.out.println("A master starts at spark://" + host + ":" + port + "; Ctrl-C stops it.");
            Master.main(new String[] {"--host", host, "--port", Integer.toString(port), "--webui-port", "0"});
        } else if (master.isEmpty()) {
            System.err.println("sayso bulk-node: a worker needs the address of its master");
            return 2;
        } else {
            List<String> options = new ArrayList<>(List.of("--host", host, "--webui-port", "0", "--memory", memory));
            if (cores > 0) {
                options.addAll(List.of("--cores", Integer.toString(cores)));
            }
            options.add(master);
            System.out.println("A worker of " + master + " starts at " + host + "; Ctrl-C stops it.");
            Worker.main(options.toArray(String[]::new));
        }
        return 0;
    }
}
