package org.sayso.intake.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.FieldSource;
import org.sayso.intake.html.body.BodyFinder;
import org.sayso.intake.published.PageDate;
import org.sayso.intake.published.PageDates;

/** Reads the article out of one page. Used once. */
final class ArticleReader {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_CAPTIONS = 50;
    private static final Pattern BY =
            Pattern.compile("(?i)^(?:by|von|par|por|di|door|av|autor(?:in)?:?|author:?|text:?)\\s+");
    private static final Pattern NO_NAME = Pattern.compile("(?i).*(?:https?://|@|\\d{4}).*");

    private final Document page;
    private final PageData data;
    private final @Nullable String address;
    private final List<FieldSource> found = new ArrayList<>();

    private ArticleReader(Document page, @Nullable String address) {
        this.page = page;
        this.data = PageData.of(page);
        this.address = address;
    }

    /** @param address under which the page was found, where that is known */
    static Article read(String html, @Nullable String address) {
        Document page = Jsoup.parse(html, address == null ? "" : address, Parser.htmlParser());
        return new ArticleReader(page, address).article();
    }

    private Article article() {
        String url = url();
        Optional<PageDate> date = date(url);
        String outlet = outlet(url);
        String title = title(outlet);
        String author = author();
        String language = language();
        List<String> captions = captions();
        String text = BodyFinder.text(page);
        return new Article(
                text,
                date.map(PageDate::day).orElse(null),
                outlet,
                title,
                author,
                url,
                language,
                captions,
                List.copyOf(found));
    }

    private Optional<PageDate> date(@Nullable String url) {
        PageDates dates = PageDates.of(page, url);
        Optional<PageDate> published = dates.published();
        published.ifPresent(date -> note("date", date.place() + " " + date.key(), date.words()));
        if (published.isPresent()) {
            return published;
        }
        Optional<PageDate> updated = dates.updated();
        updated.ifPresent(date -> note("date", "last change, " + date.place() + " " + date.key(), date.words()));
        return updated;
    }

    private @Nullable String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String linked = canonical == null ? "" : canonical.absUrl("href");
        String url = linked.startsWith("http")
                ? linked
                : data.meta("og:url").filter(u -> u.startsWith("http")).orElse("");
        if (!url.isEmpty() && !isFrontPage(url)) {
            note("url", "canonical link", url);
            return url;
        }
        return address;
    }

    /* Some sites name their front page as the canonical address of every page. */
    private static boolean isFrontPage(String url) {
        return url.replaceFirst("^https?://[^/]+", "").matches("/?(?:index\\.\\w+)?");
    }

    private @Nullable String outlet(@Nullable String url) {
        return first(
                "outlet",
                List.of(
                        () -> named("og:site_name", data.meta("og:site_name")),
                        () -> named("json-ld publisher", data.article("publisher")),
                        () -> named("application-name", data.meta("application-name")),
                        () -> named("address", Optional.ofNullable(host(url)))));
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable String title(@Nullable String outlet) {
        Element headline = page.selectFirst("h1");
        String title = first(
                "title",
                List.of(
                        () -> named("json-ld headline", data.article("headline")),
                        () -> named("og:title", data.meta("og:title")),
                        () -> named("h1", Optional.ofNullable(headline).map(Element::text)),
                        () -> named("title", Optional.of(page.title()))));
        return title == null
                ? null
                : withoutOutlet(Parser.unescapeEntities(title, false).strip(), outlet);
    }

    private static String withoutOutlet(String title, @Nullable String outlet) {
        if (outlet == null) {
            return title;
        }
        String stripped = title.replaceFirst("(?i)\\s*[|\\-–—·:]+\\s*" + Pattern.quote(outlet) + "\\s*$", "");
        return stripped.isBlank() ? title : stripped;
    }

    private @Nullable String author() {
        String author = first(
                "author",
                List.of(
                        () -> named("json-ld author", data.article("author")),
                        () -> named("meta author", data.meta("author")),
                        () -> named("meta parsely-author", data.meta("parsely-author")),
                        () -> named("meta article:author", data.meta("article:author")),
                        () -> named("byline", byline())));
        return author == null ? null : BY.matcher(author).replaceFirst("");
    }

    private Optional<String> byline() {
        return page.select("[rel=author],[itemprop=author],.byline .author,.author-name,.byline,.author").stream()
                .map(Element::text)
                .filter(words -> !words.isBlank() && words.length() <= LONGEST_NAME / 2)
                .findFirst();
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html");
        String declared = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        if (declared.isBlank()) {
            declared = data.meta("og:locale").or(() -> data.meta("language")).orElse("");
        }
        String code = declared.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*$", "");
        return code.matches("[a-z]{2,3}") ? code : null;
    }

    private List<String> captions() {
        return page.select("figcaption,.wp-caption-text,[itemprop=caption]").stream()
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .distinct()
                .limit(MOST_CAPTIONS)
                .toList();
    }

    private record Named(String rule, String value) {}

    private static Optional<Named> named(String rule, Optional<String> value) {
        return value.map(String::strip)
                .filter(words -> !words.isEmpty() && words.length() <= 2 * LONGEST_NAME)
                .map(words -> new Named(rule, words));
    }

    private @Nullable String first(String field, List<Supplier<Optional<Named>>> places) {
        for (Supplier<Optional<Named>> place : places) {
            Optional<Named> named = place.get();
            boolean fits = named.isPresent()
                    && !(field.equals("author")
                            && NO_NAME.matcher(named.get().value()).matches());
            if (fits) {
                note(field, named.get().rule(), named.get().value());
                return named.get().value();
            }
        }
        return null;
    }

    private void note(String field, String rule, String words) {
        found.add(new FieldSource(field, rule, words));
    }
}
