package org.sayso.intake.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sayso.model.json.Exchange;

/**
 * What a watch remembers of its feeds from one run to the next, in one JSON file. Written beside and moved into place, so that a run that is killed leaves
 * the old file or the new one.
 */
public final class WatchMemory {

    private record Feeds(Map<String, FeedMemory> feeds) {}

    private final @Nullable Path file;
    private final Map<String, FeedMemory> feeds;

    private WatchMemory(@Nullable Path file, Map<String, FeedMemory> feeds) {
        this.file = file;
        this.feeds = new TreeMap<>(feeds);
    }

    /** Remembers until the process ends. */
    public static WatchMemory ofThisRun() {
        return new WatchMemory(null, Map.of());
    }

    /**
     * Remembers in this file.
     *
     * @throws IOException where it is there and cannot be read
     */
    public static WatchMemory in(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new WatchMemory(file, Map.of());
        }
        try {
            Feeds read = Exchange.mapper().readValue(Files.readString(file), Feeds.class);
            return new WatchMemory(file, read.feeds());
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is no memory of a watch; move it away to start anew", e);
        }
    }

    FeedMemory of(String feed) {
        return feeds.getOrDefault(feed, FeedMemory.NONE);
    }

    void put(String feed, FeedMemory memory) {
        feeds.put(feed, memory);
    }

    /** @throws IOException where the file cannot be written */
    public void save() throws IOException {
        if (file == null) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, Exchange.line(new Feeds(feeds)) + "\n", StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
