package org.sayso.intake.published;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.printed.DayMonthOrder;
import org.sayso.intake.printed.PrintedDate;

/** The date that begins one of the first lines under the headline: {@code 21 January 2022 | Transport}, {@code (18.01.2018) The farmers ...}. */
final class HeadlineDate {

    private static final int LINES = 8;
    private static final int CHARACTERS = 800;
    private static final int BEFORE = 3;

    private HeadlineDate() {}

    static List<PageDate> of(Document page, DayMonthOrder order) {
        Element headline = page.body().selectFirst("h1");
        List<PageDate> found = new ArrayList<>();
        int lines = 0;
        int characters = 0;
        Node node = headline == null ? null : after(headline);
        while (node != null && lines < LINES && characters < CHARACTERS && found.isEmpty()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                String words = text.text().strip();
                lines++;
                characters += words.length();
                Written.dates(words, order).stream()
                        .filter(date -> begins(words, date))
                        .findFirst()
                        .ifPresent(date ->
                                found.add(Written.pageDate(date, words, PageDate.Place.TEXT, "under the headline")));
            }
            node = next(node);
        }
        return found;
    }

    private static boolean begins(String words, PrintedDate date) {
        return date.start() <= BEFORE
                && words.substring(0, date.start()).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static @Nullable Node next(Node node) {
        return node.childNodeSize() > 0 ? node.childNode(0) : after(node);
    }

    private static @Nullable Node after(Node node) {
        Node up = node;
        while (up != null && up.nextSibling() == null) {
            up = up.parent();
        }
        return up == null ? null : up.nextSibling();
    }
}
