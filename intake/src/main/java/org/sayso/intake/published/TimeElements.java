package org.sayso.intake.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.intake.printed.DayMonthOrder;

/** Dates in {@code time} and {@code abbr} elements and in elements that bear {@code itemprop=datePublished}. */
final class TimeElements {

    private static final Pattern UPDATED = Pattern.compile("(?i).*(?:updat|modif|revis|aktualisiert|geändert).*");

    private TimeElements() {}

    static void find(Document page, Belonging belonging, List<PageDate> published, List<PageDate> updated) {
        List<PageDate> plain = new ArrayList<>();
        for (Element element : page.select(
                "[itemprop~=(?i)datePublished],[itemprop~=(?i)dateModified],[itemprop=dateCreated],time,abbr.published,abbr.updated,abbr.date,[property~=(?i)datePublished],[pubdate]")) {
            if (element.normalName().equals("meta")
                    || belonging.isAnothersOrFoot(element) && !isTheOnlyOne(page, element)) {
                continue;
            }
            Optional<PageDate> date = date(element);
            if (date.isPresent()) {
                String names = names(element);
                if (UPDATED.matcher(names).matches() && !names.contains("published")) {
                    updated.add(date.get());
                } else if (isNamedPublished(element, names)) {
                    published.add(date.get());
                } else {
                    plain.add(date.get());
                }
            }
        }
        published.addAll(plain);
    }

    private static Optional<PageDate> date(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            Optional<PageDate> date = Written.first(
                    element.attr(attribute),
                    DayMonthOrder.UNKNOWN,
                    PageDate.Place.TIME_ELEMENT,
                    element.normalName() + " " + attribute);
            if (date.isPresent()) {
                return date;
            }
        }
        return Written.first(
                element.text(), Language.order(element), PageDate.Place.TIME_ELEMENT, element.normalName());
    }

    /* A page that says "date published" once means itself, whatever the part is called where it says so. */
    private static boolean isTheOnlyOne(Document page, Element element) {
        return element.attr("itemprop").equals("datePublished")
                && page.select("[itemprop=datePublished]").size() == 1;
    }

    private static String names(Element element) {
        Element parent = element.parent();
        String around = parent == null ? "" : parent.className() + " " + parent.ownText();
        return (element.className() + " " + element.id() + " " + element.attr("itemprop") + " " + around)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isNamedPublished(Element element, String names) {
        return element.hasAttr("pubdate")
                || names.contains("publi")
                || names.contains("entry-date")
                || names.contains("posted");
    }
}
