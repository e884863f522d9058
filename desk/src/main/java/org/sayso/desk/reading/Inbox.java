package org.sayso.desk.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.model.json.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of its own for the files that one form brought; they never leave it, whatever names they come with. */
public final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int LONGEST_NAME = 120;

    private final Path folder;
    private final List<String> files = new ArrayList<>();

    private Inbox(Path folder) {
        this.folder = folder;
    }

    public static Inbox open() {
        try {
            return new Inbox(Files.createTempDirectory("sayso-inbox-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Keeps a file under the last part of its name, stripped of what could lead elsewhere. */
    public void put(String name, InputStream content) {
        String safe = safe(name);
        if (!safe.equals(name)) {
            LOG.warn("a file that was handed in as {} is kept as {}", Exchange.line(name), Exchange.line(safe));
        }
        Path file = folder.resolve(free(safe));
        try {
            Files.copy(content, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(file.toString());
    }

    /** Paths of the files, in the order they came. */
    public List<String> files() {
        return List.copyOf(files);
    }

    /** The last part of a file name, without characters that mean something to a file system or to the patterns of the command line. */
    static String safe(String name) {
        String last = name.replace('\\', '/');
        last = last.substring(last.lastIndexOf('/') + 1);
        StringBuilder safe = new StringBuilder();
        last.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .map(c -> "<>:\"|?*[]{}".indexOf(c) >= 0 ? '_' : c)
                .forEach(safe::appendCodePoint);
        String kept = safe.toString().strip().replaceAll("^[.-]+", "");
        int length = kept.codePointCount(0, kept.length());
        String end = length <= LONGEST_NAME ? kept : kept.substring(kept.offsetByCodePoints(0, length - LONGEST_NAME));
        return end.isEmpty() ? "file" : end;
    }

    private String free(String name) {
        String wanted = name;
        for (int i = 2; Files.exists(folder.resolve(wanted)); i++) {
            wanted = i + "-" + name;
        }
        return wanted;
    }

    void remove() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        } catch (IOException e) {
            LOG.warn("{} could not be removed", folder, e);
        }
    }
}
