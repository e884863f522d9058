package org.sayso.intake.published;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells whether a date in a page belongs to the page's own article or to a comment, a teaser, a calendar beside it. */
final class Belonging {

    private static final Pattern ANOTHERS = Pattern.compile(
            "(?i).*(?:comment|respond|sidebar|side-bar|widget|related|recent|popular|teaser|\\bnav\\b|navi|menu|ticker|latest|breaking|promo|recommend|card-list|calendar|archive|copyright|event|most-|read-more|more-).*");
    private static final Pattern OWN = Pattern.compile(
            "(?i).*\\b(?:hentry|post|blog-posts|single-post|article-header|post-header|entry-header|entry)\\b.*");
    private static final Set<String> NO_TEXT = Set.of("script", "style", "noscript", "nav", "option", "template");
    private static final int WAY_UP = 10;

    private final Set<Element> aroundHeadlines;

    private Belonging(Set<Element> aroundHeadlines) {
        this.aroundHeadlines = aroundHeadlines;
    }

    static Belonging in(Document page) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element headline : page.select("h1")) {
            Element up = headline.parent();
            while (up != null && around.add(up)) {
                up = up.parent();
            }
        }
        return new Belonging(around);
    }

    /** True where it stands in a part of another's or in the foot of the page or of the article. */
    boolean isAnothersOrFoot(Element element) {
        return isAnothers(element) || element.closest("footer,[class*=footer],[id*=footer]") != null;
    }

    boolean isAnothers(Element element) {
        Element up = element;
        for (int i = 0; i < WAY_UP && up != null && !up.normalName().equals("body"); i++) {
            if (NO_TEXT.contains(up.normalName())) {
                return true;
            }
            String names = up.className() + " " + up.id();
            boolean another = ANOTHERS.matcher(names).matches();
            if (!another && (isArticle(up, names) || i > 0 && aroundHeadlines.contains(up))) {
                return false;
            }
            if (another) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    private boolean isArticle(Element element, String names) {
        return OWN.matcher(names).matches()
                || element.normalName().equals("article") && aroundHeadlines.contains(element);
    }
}
