package org.sayso.intake.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that it was published and changed.
 *
 * <pre>{@code
 * PageDates dates = PageDates.of(Jsoup.parse(html), "https://example.org/2014/05/03/bridge");
 * dates.published().ifPresent(date -> System.out.println(date.day() + " by " + date.place() + ": " + date.words()));
 * }</pre>
 *
 * It looks in the page's JSON-LD, its meta elements, its time elements, its address and its visible text, in that order, and believes the first that
 * gives a whole day. A year in a copyright line is no date.
 */
public final class PageDates {

    private final List<PageDate> published;
    private final List<PageDate> updated;

    private PageDates(List<PageDate> published, List<PageDate> updated) {
        this.published = List.copyOf(published);
        this.updated = List.copyOf(updated);
    }

    /** @param url the page's address where it is known */
    public static PageDates of(Document page, @Nullable String url) {
        List<PageDate> published = new ArrayList<>();
        List<PageDate> updated = new ArrayList<>();
        Belonging belonging = Belonging.in(page);
        JsonLdDates.find(page, published, updated);
        MetaDates.find(page, published, updated);
        TimeElements.find(page, belonging, published, updated);
        UrlDate.of(url).ifPresent(published::add);
        TextDates.find(page, belonging, published, updated);
        return new PageDates(OwnZone.first(published), updated);
    }

    /** The most trusted date of publication. */
    public Optional<PageDate> published() {
        return published.stream().findFirst();
    }

    /** The most trusted date of the last change. */
    public Optional<PageDate> updated() {
        return updated.stream().findFirst();
    }

    /** Every date of publication that the page gives, the most trusted first: where they differ, somebody may want to look. */
    public List<PageDate> allPublished() {
        return published;
    }
}
