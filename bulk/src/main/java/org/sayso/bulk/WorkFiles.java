package org.sayso.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a person names: files themselves, folders with all below them, globs in the last part of a path. In the order given, folders by name. */
final class WorkFiles {

    private WorkFiles() {}

    /** @throws BulkException where something named is not there, or a glob matches nothing */
    static List<WorkFile> of(List<String> inputs) {
        List<Path> paths = new ArrayList<>();
        for (String input : inputs) {
            paths.addAll(find(input));
        }
        List<WorkFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(new WorkFile(files.size(), path.toString(), size(path)));
        }
        return files;
    }

    private static List<Path> find(String input) {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                return below(path);
            }
            if (Files.exists(path)) {
                return List.of(path);
            }
            return matching(input, path);
        } catch (IOException e) {
            throw new BulkException(input + ": cannot be listed (" + e.getMessage() + ")", e);
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> matching(String input, Path path) throws IOException {
        Path folder = path.getParent() == null ? Path.of("") : path.getParent();
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries =
                    Files.newDirectoryStream(folder, path.getFileName().toString())) {
                entries.forEach(found::add);
            }
        }
        if (found.isEmpty()) {
            throw new BulkException(input + ": no such file, and no file matches it");
        }
        found.sort(null);
        return found;
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
