package org.sayso.intake.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.FieldSource;
import org.sayso.intake.capture.Particulars;
import org.sayso.intake.html.body.BodyFinder;
import org.sayso.intake.printed.DayMonthOrder;
import org.sayso.intake.printed.PrintedDate;
import org.sayso.intake.printed.PrintedDates;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.model.Report;

/** One entry of a feed as a report. Its evidence is the entry's own XML. */
final class FeedEntry {

    private static final List<String> DATES = List.of("pubDate", "published", "dc|date", "updated", "dcterms|created");
    private static final List<String> CONTENTS = List.of("content|encoded", "content", "description", "summary");

    private final Document document;
    private final Element entry;
    private final String source;
    private final @Nullable String outlet;

    /** @param source of the entry, as it stands in the feed */
    FeedEntry(Document document, Element entry, String source, @Nullable String outlet) {
        this.document = document;
        this.entry = entry;
        this.source = source;
        this.outlet = outlet;
    }

    Capture capture() {
        String link = link();
        String id = text("guid")
                .or(() -> text("id"))
                .orElse(link == null ? document.id() + "#" + entry.elementSiblingIndex() : link);
        String location = document.location() + "#" + id;
        String body = body();
        if (body.isBlank()) {
            return new Capture.Failed(
                    location,
                    "is an entry without a text",
                    "read the page that it links to" + (link == null ? "" : ": " + link));
        }
        Optional<PrintedDate> date = date();
        String author = text("dc|creator")
                .or(() -> text("author > name"))
                .or(() -> text("author"))
                .orElse(null);
        Report report = new Report(
                id,
                body,
                date.map(PrintedDate::day).orElse(null),
                outlet,
                text("title").orElse(null),
                author,
                link);
        Evidence evidence = document.evidence(location, "application/xml", source.getBytes(StandardCharsets.UTF_8));
        return new Capture.Taken(new CapturedReport(report, evidence), particulars(date));
    }

    private Particulars particulars(Optional<PrintedDate> date) {
        List<FieldSource> found = new ArrayList<>();
        date.ifPresent(
                day -> found.add(new FieldSource("date", "feed entry", day.day().toString())));
        boolean full = entry.selectFirst("content|encoded, content") != null;
        return new Particulars(
                null, List.of(), found, full ? List.of() : List.of("only the summary that the feed carries"));
    }

    private String body() {
        for (String name : CONTENTS) {
            Element content = child(name);
            if (content != null && !content.wholeText().isBlank()) {
                String html = content.childrenSize() > 0 ? content.html() : content.wholeText();
                org.jsoup.nodes.Document page = Jsoup.parse(html);
                String plain = page.body().text().strip();
                String article = BodyFinder.text(page);
                return article.isBlank() ? plain : article;
            }
        }
        return "";
    }

    private Optional<PrintedDate> date() {
        for (String name : DATES) {
            Optional<PrintedDate> date = text(name)
                    .flatMap(words -> PrintedDates.reading(DayMonthOrder.UNKNOWN).in(words).stream()
                            .findFirst());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private @Nullable String link() {
        for (Element link : entry.select("> link")) {
            String href =
                    link.hasAttr("href") ? link.absUrl("href") : link.text().strip();
            String relation = link.attr("rel");
            if (href.startsWith("http") && (relation.isEmpty() || relation.equals("alternate"))) {
                return href;
            }
        }
        return null;
    }

    private Optional<String> text(String name) {
        Element child = child(name);
        String text = child == null ? "" : Jsoup.parse(child.text()).text().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private @Nullable Element child(String name) {
        return entry.selectFirst("> " + name);
    }
}
