package org.sayso.bulk;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A Spark installation made of links to the jars of this very process: its workers start executors that have Sayso and its models on their class path. */
final class SparkHome {

    /* Has classes of Spark's core cut down for its remote client; executors take jars in no certain order, so it must not be among them. */
    private static final String CLIENT_ONLY = "spark-connect-shims";

    private SparkHome() {}

    /**
     * Makes {@code folder/jars}, or brings it up to date; several nodes of one machine may do so at once. Folders of classes cannot be linked and are
     * left out.
     */
    static void make(Path folder) throws IOException {
        make(folder, System.getProperty("java.class.path"));
    }

    static void make(Path folder, String classPath) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        Path lock = folder.resolve("lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid()) {
                link(jars, wanted(classPath));
            }
        }
    }

    private static Map<String, Path> wanted(String classPath) {
        List<Path> files = Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(Files::isRegularFile)
                .filter(jar -> !jar.getFileName().toString().startsWith(CLIENT_ONLY))
                .toList();
        Map<String, Path> wanted = new TreeMap<>();
        for (Path jar : files) {
            wanted.put(String.format("%03d-%s", wanted.size(), jar.getFileName()), jar);
        }
        return wanted;
    }

    /* What is there and right stays: a node that runs may be loading it. */
    private static void link(Path jars, Map<String, Path> wanted) throws IOException {
        try (Stream<Path> there = Files.list(jars)) {
            for (Path link : there.toList()) {
                Path jar = wanted.remove(link.getFileName().toString());
                if (jar == null
                        || !Files.isSymbolicLink(link)
                        || !Files.readSymbolicLink(link).equals(jar)) {
                    Files.delete(link);
                    if (jar != null) {
                        Files.createSymbolicLink(link, jar);
                    }
                }
            }
        }
        for (Map.Entry<String, Path> missing : wanted.entrySet()) {
            Files.createSymbolicLink(jars.resolve(missing.getKey()), missing.getValue());
        }
    }
}
