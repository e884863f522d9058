package org.sayso.intake.files;

import java.nio.file.Path;

/**
 * The id of a report whose file gives none: the file's name behind its folder's, {@code seeds/003.txt}, however the path was typed. Files of one name
 * in folders of one name share an id; a ledger then sees two versions of one report.
 */
final class FileId {

    private FileId() {}

    static String of(Path file) {
        Path full = file.toAbsolutePath().normalize();
        int names = full.getNameCount();
        return slashed(names < 2 ? full : full.subpath(names - 2, names));
    }

    /** The path below a folder that was named, with the folder's own name first. */
    static String below(Path folder, Path file) {
        Path root = folder.toAbsolutePath().normalize();
        Path parent = root.getParent();
        Path full = file.toAbsolutePath().normalize();
        return slashed(parent == null ? full : parent.relativize(full));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
