package org.sayso.intake.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.BoundedBytes;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.Format;
import org.sayso.intake.capture.Head;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.html.PageDecoder;
import org.sayso.intake.text.UndecodableException;

/**
 * RSS (all versions, RDF too) and Atom. Each entry is a report: its full content where the feed carries it, else its summary. Read with jsoup's XML parser,
 * which knows no entities but characters, follows no reference, and keeps the time zone that a feed prints.
 */
public final class FeedFormat implements Format {

    private static final Pattern START =
            Pattern.compile("(?s)(?:<\\?xml[^>]*>\\s*)?(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*<(?:rss|feed|rdf:rdf)\\b.*");

    private final IntakeLimits limits;

    public FeedFormat(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean recognises(Document document, Head head) {
        return START.matcher(head.visible()).matches();
    }

    @Override
    public Cursor<Capture> read(Document document, InputStream bytes) {
        return Cursor.closing(
                Cursor.flat(Cursor.of(List.of(document).iterator()), feed -> entries(feed, bytes)), bytes);
    }

    private Cursor<Capture> entries(Document document, InputStream in) {
        try {
            byte[] bytes = BoundedBytes.read(in, limits.reportBytes());
            String xml = PageDecoder.decode(bytes, document.hints().encoding()).text();
            Element feed = Jsoup.parse(xml, address(document), Parser.xmlParser());
            Elements entries = feed.select("item,entry");
            String outlet = outlet(feed);
            return entries.isEmpty()
                    ? failure(document, "is a feed without an entry", "try again later")
                    : captures(document, entries, outlet);
        } catch (UndecodableException e) {
            return failure(document, e.reason(), e.advice());
        } catch (IOException e) {
            return failure(document, String.valueOf(e.getMessage()), "get an undamaged copy");
        }
    }

    private static Cursor<Capture> captures(Document document, Elements entries, @Nullable String outlet) {
        return Cursor.of(entries.stream()
                .<Capture>map(entry -> new FeedEntry(document, entry, outlet).capture())
                .iterator());
    }

    private static String address(Document document) {
        String url = document.hints().url();
        return url == null ? "" : url;
    }

    private static @Nullable String outlet(Element feed) {
        Element title = feed.selectFirst("channel > title, feed > title");
        String name = title == null ? "" : title.text().strip();
        return name.isEmpty() ? null : name;
    }

    private static Cursor<Capture> failure(Document document, String reason, String advice) {
        return Cursor.one(() -> document.failed(reason, advice));
    }
}
