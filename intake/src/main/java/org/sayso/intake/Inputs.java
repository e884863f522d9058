package org.sayso.intake;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.fetch.FetchSettings;
import org.sayso.intake.fetch.WebPages;
import org.sayso.intake.files.Finding;
import org.sayso.intake.files.InputPaths;

/** What a person typed, one after another: files are looked for, addresses are fetched when their turn comes. */
final class Inputs implements Cursor<Finding> {

    private final Iterator<String> typed;
    private final InputPaths paths;
    private final FetchSettings fetching;
    private Cursor<Finding> found = Cursor.empty();
    private @Nullable WebPages pages;

    Inputs(List<String> typed, InputPaths paths, FetchSettings fetching) {
        this.typed = List.copyOf(typed).iterator();
        this.paths = paths;
        this.fetching = fetching;
    }

    @Override
    public @Nullable Finding next() {
        Finding next = found.next();
        while (next == null && typed.hasNext()) {
            found = find(typed.next());
            next = found.next();
        }
        return next;
    }

    private Cursor<Finding> find(String input) {
        return WebPages.isAddress(input) ? Cursor.one(() -> pages().find(input)) : paths.find(input);
    }

    private WebPages pages() {
        WebPages open = pages == null ? new WebPages(fetching) : pages;
        pages = open;
        return open;
    }

    @Override
    public void close() {
        found.close();
        if (pages != null) {
            pages.close();
        }
    }
}
