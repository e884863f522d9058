package org.sayso.intake.html.body;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article in a page. Names of page parts lie: a theme calls its whole page "layout with sidebar". So the page is weighed twice,
 * once without everything whose name says that it is no article, once with those of them that hold much of the page's text, and the first is believed
 * unless it lost too much.
 */
public final class BodyFinder {

    private static final String NEVER_TEXT =
            "script,style,noscript,template,iframe,object,embed,svg,canvas,math,button,input,select,textarea,audio,video,dialog,map,datalist,head,title";
    /* Worth, in characters of running text, below which a page without its comments is believed to have lost its article. */
    private static final double LITTLE = 150;
    private static final double MUCH = 0.3;
    private static final double MOST = 0.6;
    private static final double ENOUGH_NAMED = 300;
    private static final double SOME = 0.15;

    private BodyFinder() {}

    /** The article's text: paragraphs with an empty line between them; empty where the page has none. Changes the page. */
    public static String text(Document page) {
        Element body = page.body();
        body.select(NEVER_TEXT).remove();
        Marks marks = Marks.in(body);
        PageBlocks blocks = PageBlocks.of(body, marks.all());
        Selection whole = Selection.all(blocks);
        Selection uncommented = whole.without(marks.comments(), Double.MAX_VALUE);
        if (uncommented.worth() < Math.min(LITTLE, whole.worth() / 2)) {
            uncommented = whole.without(marks.comments(), MUCH * whole.worth());
        }
        return chosen(body, blocks, marks, uncommented);
    }

    private static String chosen(Element body, PageBlocks blocks, Marks marks, Selection uncommented) {
        Selection strict = uncommented.without(marks.others(), Double.MAX_VALUE);
        Selection lenient = uncommented.without(marks.others(), MUCH * uncommented.worth());
        Container byStrict = Container.in(body, strict);
        Container byLenient = Container.in(body, lenient);
        boolean enough = byStrict.worth() >= MOST * byLenient.worth()
                || byStrict.isNamed()
                        && byStrict.worth() >= ENOUGH_NAMED
                        && byStrict.worth() > SOME * byLenient.worth();
        return enough
                ? ArticleText.of(blocks, strict, byStrict.element())
                : ArticleText.of(blocks, lenient, byLenient.element());
    }
}
