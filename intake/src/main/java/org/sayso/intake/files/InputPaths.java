package org.sayso.intake.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;

/**
 * Finds the documents that paths name: a file is itself, a folder all files below it, a glob ({@code *}, {@code ?}, {@code [...]}, {@code **}) all files
 * that match, {@code -} standard input. Folders are listed one at a time, in the order of names; hidden files and linked folders are passed over.
 */
public final class InputPaths {

    private final @Nullable Charset encoding;

    private static final String STANDARD_INPUT = "-";

    /** @param encoding that a person declared for all of it, or null */
    public InputPaths(@Nullable Charset encoding) {
        this.encoding = encoding;
    }

    public Cursor<Finding> find(String typed) {
        if (typed.equals(STANDARD_INPUT)) {
            return Cursor.of(
                    List.<Finding>of(new Finding.Found(standardInput())).iterator());
        }
        try {
            Path path = Path.of(typed);
            if (Files.isDirectory(path)) {
                return folder(typed, path);
            }
            return Files.exists(path) || !isGlob(typed)
                    ? Cursor.of(List.of(file(typed, path)).iterator())
                    : glob(typed);
        } catch (InvalidPathException e) {
            return isGlob(typed) ? glob(typed) : failure(typed, "is no path", "check its spelling");
        }
    }

    private Document standardInput() {
        Document.Hints hints = new Document.Hints(null, encoding, null, null);
        return new Document("standard-input", "standard input", true, hints, () -> System.in);
    }

    private Finding file(String typed, Path path) {
        if (!Files.exists(path)) {
            return new Finding.NotFound(new Capture.Failed(typed, "no such file", "check the path"));
        }
        return new Finding.Found(document(FileId.of(path), typed, path, true));
    }

    private Cursor<Finding> folder(String typed, Path folder) {
        Cursor<Finding> below = walk(folder, folder, path -> true);
        Finding first = below.next();
        return first == null
                ? failure(typed, "is a folder without files", "check the path")
                : Cursor.flat(
                        Cursor.of(List.of(Cursor.of(List.of(first).iterator()), below)
                                .iterator()),
                        cursor -> cursor);
    }

    private Cursor<Finding> walk(Path root, Path folder, Predicate<Path> wanted) {
        List<Path> entries;
        try {
            entries = entries(folder);
        } catch (IOException e) {
            return failure(folder.toString(), "folder cannot be read", "check its permissions");
        }
        return Cursor.flat(Cursor.of(entries.iterator()), entry -> {
            if (Files.isDirectory(entry)) {
                boolean linked = !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                return linked ? Cursor.empty() : walk(root, entry, wanted);
            }
            return wanted.test(entry)
                    ? Cursor.of(List.<Finding>of(new Finding.Found(
                                    document(FileId.below(root, entry), entry.toString(), entry, false)))
                            .iterator())
                    : Cursor.empty();
        });
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!name(entry).startsWith(".")) {
                    entries.add(entry);
                }
            }
        }
        entries.sort(Comparator.comparing(InputPaths::name));
        return entries;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isGlob(String typed) {
        return typed.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private Cursor<Finding> glob(String typed) {
        int firstSign =
                (int) typed.chars().takeWhile(c -> "*?[{".indexOf(c) < 0).count();
        int slash = Math.max(typed.lastIndexOf('/', firstSign), typed.lastIndexOf('\\', firstSign));
        Path root = Path.of(slash < 0 ? "." : slash == 0 ? "/" : typed.substring(0, slash));
        String rest = typed.substring(slash + 1);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        if (!Files.isDirectory(root)) {
            return failure(typed, "no such folder", "check the path");
        }
        Cursor<Finding> found = walk(root, root, path -> matcher.matches(root.relativize(path)));
        Finding first = found.next();
        return first == null
                ? failure(typed, "matches no file", "check the pattern")
                : Cursor.flat(
                        Cursor.of(List.of(Cursor.of(List.of(first).iterator()), found)
                                .iterator()),
                        cursor -> cursor);
    }

    private Document document(String id, String location, Path path, boolean named) {
        Document.Hints hints = new Document.Hints(null, encoding, null, null);
        return new Document(id, location, named, hints, () -> Files.newInputStream(path));
    }

    private static Cursor<Finding> failure(String location, String reason, String advice) {
        return Cursor.of(List.<Finding>of(new Finding.NotFound(new Capture.Failed(location, reason, advice)))
                .iterator());
    }
}
