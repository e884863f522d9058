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
import org.sayso.intake.capture.SingleReport;
import org.sayso.intake.html.PageDecoder;
import org.sayso.intake.text.UndecodableException;

/**
 * RSS (all versions, RDF too) and Atom. Each entry is a report: its full content where the feed carries it, else its summary. Read with jsoup's XML parser,
 * which knows no entities but characters, follows no reference, and keeps the time zone that a feed prints.
 */
public final class FeedFormat implements Format {

    private static final Pattern START = Pattern.compile(
            "(?s)(?><\\?[^>]*>\\s*|<!--.*?-->\\s*|<!doctype[^\\[>]*+(?:\\[.*?]\\s*)?>\\s*)*+<(?:rss|feed|rdf:rdf)\\b.*");

    private static final String ENTRIES = "item,entry";
    /* No honest feed is deeper; what is nested without end would be read again and again, once a level. */
    private static final int DEEPEST = 100;
    private static final Parser PARSER =
            Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);

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
            Element feed = Jsoup.parse(xml, address(document), PARSER.newInstance());
            Elements entries = feed.select(ENTRIES);
            entries.removeIf(FeedFormat::isInsideAnother);
            String outlet = outlet(feed);
            return entries.isEmpty()
                    ? failure(document, "is a feed without an entry", "try again later")
                    : captures(document, xml, entries, outlet);
        } catch (UndecodableException e) {
            return failure(document, e.reason(), e.advice());
        } catch (IOException e) {
            return failure(document, String.valueOf(e.getMessage()), "get an undamaged copy");
        } catch (RuntimeException | StackOverflowError e) {
            return failure(
                    document, SingleReport.UNEXPECTED + " (" + e + ")", "leave it out, and report this as a defect");
        }
    }

    private static Cursor<Capture> captures(Document document, String xml, Elements entries, @Nullable String outlet) {
        return Cursor.of(entries.stream()
                .<Capture>map(entry -> new FeedEntry(document, entry, source(entry, xml), outlet).capture())
                .iterator());
    }

    /* As it stands in the feed; an entry that is never closed goes on to its last element. */
    private static String source(Element entry, String xml) {
        int from = entry.sourceRange().startPos();
        int to = entry.endSourceRange().endPos();
        return from >= 0 && to > from ? xml.substring(from, to) : entry.outerHtml();
    }

    private static boolean isInsideAnother(Element entry) {
        return entry.parents().stream().anyMatch(parent -> parent.is(ENTRIES));
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
