package org.sayso.desk.screen;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.desk.DeskRoutes;
import org.sayso.desk.access.Refusal;
import org.sayso.desk.access.Role;
import org.sayso.desk.access.Visitor;
import org.sayso.desk.page.Pages;
import org.sayso.desk.page.Tab;
import org.sayso.desk.reading.Inbox;
import org.sayso.desk.reading.Reading;
import org.sayso.desk.wording.Amounts;
import org.sayso.ledger.Ledger;
import org.sayso.model.json.Exchange;

/** Hands reports in: files, pasted text, or a path on the machine of the desk. */
public final class ReadScreen implements DeskRoutes {

    private final Pages pages;
    private final Reading reading;
    private final boolean paths;

    /** @param paths whether people at this desk may name files and folders of its machine */
    public ReadScreen(Pages pages, Reading reading, boolean paths) {
        this.pages = pages;
        this.reading = reading;
        this.paths = paths;
    }

    @Override
    public void add(RoutesConfig routes, Ledger ledger) {
        routes.get("/read", this::show);
        routes.get("/read/progress", this::progress);
        routes.post("/read/files", this::files);
        routes.post("/read/text", this::text);
        routes.post("/read/path", this::path);
    }

    private void show(Context context) {
        pages.show(
                context,
                "read.jte",
                pages.page(context, Tab.READ, "Read"),
                Map.of("states", reading.states(), "paths", paths));
    }

    private void progress(Context context) {
        pages.show(context, "progress.jte", pages.page(context, Tab.READ, "Read"), Map.of("states", reading.states()));
    }

    private void files(Context context) {
        Visitor.of(context).needs(Role.EDITOR);
        List<UploadedFile> files = context.uploadedFiles("files").stream()
                .filter(it -> !it.filename().isBlank())
                .toList();
        if (files.isEmpty()) {
            throw new Refusal(400, "No file was handed in.");
        }
        Inbox inbox = Inbox.open();
        for (UploadedFile file : files) {
            try (InputStream content = file.content()) {
                inbox.put(file.filename(), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        reading.start(Amounts.counted(files.size(), "file"), inbox.files(), inbox);
        context.redirect("/read", HttpStatus.SEE_OTHER);
    }

    private void text(Context context) {
        Visitor.of(context).needs(Role.EDITOR);
        Map<String, Object> report = new LinkedHashMap<>();
        String text = Objects.requireNonNullElse(context.formParam("text"), "").replace("\r\n", "\n");
        if (text.isBlank()) {
            throw new Refusal(400, "There is no text to read.");
        }
        report.put("text", text);
        for (String field : List.of("title", "outlet", "url")) {
            String value =
                    Objects.requireNonNullElse(context.formParam(field), "").strip();
            if (!value.isEmpty()) {
                report.put(field, value);
            }
        }
        String date = Objects.requireNonNullElse(context.formParam("date"), "").strip();
        if (!date.isEmpty()) {
            report.put("date", day(date));
        }
        Inbox inbox = Inbox.open();
        byte[] line = (Exchange.line(report) + "\n").getBytes(StandardCharsets.UTF_8);
        inbox.put("pasted.jsonl", new ByteArrayInputStream(line));
        reading.start("pasted text", inbox.files(), inbox);
        context.redirect("/read", HttpStatus.SEE_OTHER);
    }

    private void path(Context context) {
        Visitor.of(context).needs(Role.EDITOR);
        if (!paths) {
            throw new Refusal(403, "This desk is open to others: files of its machine are not read from here.");
        }
        String path = Objects.requireNonNullElse(context.formParam("path"), "").strip();
        if (path.isEmpty() || path.equals("-")) {
            throw new Refusal(400, "Name a file or a folder.");
        }
        reading.start(path, List.of(path), null);
        context.redirect("/read", HttpStatus.SEE_OTHER);
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw new Refusal(400, "A day is written 2030-09-14, not " + text + ".");
        }
    }
}
