package org.sayso.bulk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A standalone cluster as people start it: {@code sayso bulk-node}, a process each, on this machine. */
final class Nodes implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private Nodes(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts a master and waits for it. */
    static Nodes master(Path folder) throws Exception {
        Nodes nodes = new Nodes(folder, freePort());
        nodes.start("master", "--port", Integer.toString(nodes.port));
        nodes.awaitMaster();
        return nodes;
    }

    String address() {
        return "spark://127.0.0.1:" + port;
    }

    /** Starts a worker of one core and does not wait for it. */
    Process worker(String memory) throws IOException {
        return start("worker", address(), "--cores", "1", "--memory", memory);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens") || option.startsWith("--enable-native"))
                .forEach(command::add);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), BulkCommands.class.getName(), "bulk-node"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolve("node" + processes.size() + ".log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME", folder.resolve("spark").toString(),
                        "SPARK_SCALA_VERSION", "2.13",
                        "SPARK_LOCAL_IP", "127.0.0.1"));
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private void awaitMaster() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
                return;
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the master did not start; see " + folder);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /* Workers first: they end their executors. */
    @Override
    public void close() {
        for (Process process : processes.reversed()) {
            process.destroy();
            process.onExit().join();
        }
    }
}
