package org.sayso.desk.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Text files that only the owner may read. A reader sees the old text or the new one, never a part. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Writes the whole file anew. */
    public static void write(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
            FileAttribute<?>[] owner = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Path part = Files.createTempFile(folder, ".sayso", ".part", owner);
            Files.writeString(part, text, StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
