package org.sayso.evaluation.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of files that a task needs while it runs. */
final class TemporaryFolder {

    private TemporaryFolder() {}

    static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
