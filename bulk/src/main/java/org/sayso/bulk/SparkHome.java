package org.sayso.bulk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A Spark installation made of links to the jars of this very process: its workers start executors that have Sayso and its models on their class path. */
final class SparkHome {

    private SparkHome() {}

    /** Makes or renews {@code folder/jars}. Folders of classes cannot be linked and are left out. */
    static void make(Path folder) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        try (Stream<Path> old = Files.list(jars)) {
            for (Path link : old.toList()) {
                Files.delete(link);
            }
        }
        int number = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry).toAbsolutePath();
            if (Files.isRegularFile(jar)) {
                Files.createSymbolicLink(jars.resolve(String.format("%03d-%s", number++, jar.getFileName())), jar);
            }
        }
    }
}
