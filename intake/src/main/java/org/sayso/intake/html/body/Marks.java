package org.sayso.intake.html.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that by their names, tags or attributes are no article text.
 *
 * @param comments comment sections, which may be longer than the article, and parts that are not shown
 * @param others everything else
 */
record Marks(List<Element> comments, List<Element> others) {

    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "figcaption", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alert",
            "menu",
            "menubar",
            "alertdialog");

    static Marks in(Element body) {
        Marks marks = new Marks(new ArrayList<>(), new ArrayList<>());
        for (Element element : body.getAllElements()) {
            if (element != body) {
                marks.mark(element);
            }
        }
        return marks;
    }

    Set<Element> all() {
        Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(comments);
        all.addAll(others);
        return all;
    }

    private void mark(Element element) {
        if (isHidden(element)) {
            comments.add(element);
            return;
        }
        switch (PartNames.about(element)) {
            case NEVER_ARTICLE -> comments.add(element);
            case RARELY_ARTICLE -> others.add(element);
            case NOTHING -> {
                if (TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role"))) {
                    others.add(element);
                }
            }
        }
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }
}
