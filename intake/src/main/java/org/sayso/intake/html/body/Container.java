package org.sayso.intake.html.body;

import org.jsoup.nodes.Element;

/**
 * The element that holds the article and least else: the one whose text is mostly worth something (precision) and that has most of what is worth
 * something on the page (recall), by the harmonic mean of the two; a name that says "article body" counts for it.
 */
record Container(Element element, double worth) {

    private static final double NAMED_ARTICLE_BODY = 1.3;
    private static final double ARTICLE_TAG = 1.1;

    static Container in(Element body, Selection selection) {
        Element best = body;
        double bestScore = -1;
        double all = selection.worth();
        for (Element element : body.getAllElements()) {
            double worth = selection.worth(element);
            if (worth > 0) {
                double mean = 2 * worth / (selection.length(element) + all);
                double score = mean * bonus(element);
                if (score > bestScore) {
                    bestScore = score;
                    best = element;
                }
            }
        }
        return new Container(best, selection.worth(best));
    }

    private static double bonus(Element element) {
        return (PartNames.sayArticle(element) ? NAMED_ARTICLE_BODY : 1)
                * (element.normalName().equals("article") ? ARTICLE_TAG : 1);
    }

    boolean isNamed() {
        return PartNames.sayArticle(element) || element.normalName().equals("article");
    }
}
