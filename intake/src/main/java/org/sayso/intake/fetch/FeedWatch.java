package org.sayso.intake.fetch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.html.PageDecoder;
import org.sayso.intake.text.UndecodableException;

/**
 * Looks into feeds again and again and names the pages that are new since the last look. A feed that did not change is not sent again; a page that failed is
 * named again in the next looks, until it is given up. Not thread-safe.
 */
public final class FeedWatch {

    private final WebPages pages;
    private final List<String> feeds;
    private final int mostPages;
    private final WatchMemory memory;

    /** @param mostPages of one feed to name in one look; the rest waits for the next */
    public FeedWatch(WebPages pages, List<String> feeds, int mostPages, WatchMemory memory) {
        this.pages = pages;
        this.feeds = List.copyOf(new LinkedHashSet<>(feeds));
        this.mostPages = mostPages;
        this.memory = memory;
    }

    /**
     * What one look found.
     *
     * @param addresses of pages to be read, in the order of the feeds
     * @param failures feeds that could not be looked into
     */
    public record Look(List<String> addresses, List<Capture.Failed> failures) {}

    /** @throws IOException where the memory cannot be written */
    public Look look() throws IOException {
        Set<String> addresses = new LinkedHashSet<>();
        List<Capture.Failed> failures = new ArrayList<>();
        for (String feed : feeds) {
            try {
                memory.put(feed, lookInto(feed));
            } catch (FetchException e) {
                failures.add(new Capture.Failed(feed, e.reason(), e.advice()));
            } catch (UndecodableException e) {
                failures.add(new Capture.Failed(feed, e.reason(), e.advice()));
            }
            memory.of(feed).open().keySet().stream().limit(mostPages).forEach(addresses::add);
        }
        memory.save();
        return new Look(List.copyOf(addresses), failures);
    }

    /**
     * Notes what became of a page that was named.
     *
     * @throws IOException where the memory cannot be written
     */
    public void done(String address, boolean read) throws IOException {
        for (String feed : feeds) {
            memory.put(feed, memory.of(feed).after(address, read));
        }
        memory.save();
    }

    private FeedMemory lookInto(String feed) throws FetchException, UndecodableException {
        FeedMemory known = memory.of(feed);
        Fetched fetched = pages.fetch(feed, known.validators());
        return fetched.isUnchanged() ? known : known.listing(Validators.of(fetched), links(fetched));
    }

    private static List<String> links(Fetched fetched) throws FetchException, UndecodableException {
        String xml = PageDecoder.decode(fetched.body(), null).text();
        Element root = Jsoup.parse(xml, fetched.address().toString(), Parser.xmlParser());
        if (root.selectFirst("rss,feed,rdf|RDF") == null) {
            throw new FetchException("is no feed", "give the address of an RSS or Atom feed");
        }
        return root.select("item > link, entry > link").stream()
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link ->
                        link.hasAttr("href") ? link.absUrl("href") : link.text().strip())
                .filter(WebPages::isAddress)
                .toList();
    }
}
