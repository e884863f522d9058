package org.sayso.intake.fetch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.html.PageDecoder;
import org.sayso.intake.text.UndecodableException;

/**
 * Looks into feeds again and again and names the pages that are new since the last look. A feed that did not change is not sent again. Remembers what it has
 * named for as long as it lives. Not thread-safe.
 */
public final class FeedWatch {

    private final WebPages pages;
    private final List<String> feeds;
    private final Map<String, Validators> validators = new HashMap<>();
    private final Set<String> named = new LinkedHashSet<>();

    public FeedWatch(WebPages pages, List<String> feeds) {
        this.pages = pages;
        this.feeds = List.copyOf(feeds);
    }

    /** Addresses of the pages that are new in the feeds, and the feeds that could not be had. */
    public record Look(List<String> addresses, List<Capture.Failed> failures) {}

    public Look look() {
        List<String> addresses = new ArrayList<>();
        List<Capture.Failed> failures = new ArrayList<>();
        for (String feed : feeds) {
            try {
                links(feed).stream().filter(named::add).forEach(addresses::add);
            } catch (FetchException e) {
                failures.add(new Capture.Failed(feed, e.reason(), e.advice()));
            } catch (UndecodableException e) {
                failures.add(new Capture.Failed(feed, e.reason(), e.advice()));
            }
        }
        return new Look(addresses, failures);
    }

    private List<String> links(String feed) throws FetchException, UndecodableException {
        Fetched fetched = pages.fetch(feed, validators.getOrDefault(feed, Validators.NONE));
        if (fetched.isUnchanged()) {
            return List.of();
        }
        validators.put(feed, Validators.of(fetched));
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
