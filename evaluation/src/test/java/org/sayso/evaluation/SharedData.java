package org.sayso.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The data that lies beside the project and is no part of it. Tests that need it are skipped where it is absent. */
final class SharedData {

    private SharedData() {}

    /** A file of it. */
    static Path file(String path) {
        Path file = folder().resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: there is no " + path + " in ../shared");
        return file;
    }

    private static Path folder() {
        String named = System.getenv("SAYSO_SHARED");
        if (named != null) {
            return Path.of(named);
        }
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("mvnw"))) {
            at = at.getParent();
        }
        return at == null ? Path.of("../shared") : at.resolveSibling("shared");
    }
}
