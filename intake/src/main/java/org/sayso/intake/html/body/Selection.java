package org.sayso.intake.html.body;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;

/** The blocks of a page that are still taken for article text, with sums by which an element is weighed in constant time. Immutable. */
final class Selection {

    private final PageBlocks page;
    private final BitSet dropped;
    private final double[] worth;
    private final double[] length;

    private Selection(PageBlocks page, BitSet dropped) {
        this.page = page;
        this.dropped = dropped;
        List<Block> blocks = page.all();
        worth = new double[blocks.size() + 1];
        length = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            boolean in = !dropped.get(i);
            worth[i + 1] = worth[i] + (in ? Worth.of(blocks.get(i)) : 0);
            length[i + 1] = length[i] + (in ? blocks.get(i).length() : 0);
        }
    }

    static Selection all(PageBlocks page) {
        return new Selection(page, new BitSet());
    }

    boolean has(int block) {
        return !dropped.get(block);
    }

    double worth() {
        return worth[worth.length - 1];
    }

    double worth(Element element) {
        PageBlocks.Range range = page.range(element);
        return worth[range.end()] - worth[range.start()];
    }

    /** Number of characters, whatever they are worth. */
    double length(Element element) {
        PageBlocks.Range range = page.range(element);
        return length[range.end()] - length[range.start()];
    }

    /** Without those elements, save one that is worth more than {@code keptFrom} or that holds the article itself. */
    Selection without(Collection<Element> elements, double keptFrom) {
        BitSet more = (BitSet) dropped.clone();
        for (Element element : elements) {
            if (worth(element) <= keptFrom && !holdsArticle(element)) {
                PageBlocks.Range range = page.range(element);
                more.set(range.start(), range.end());
            }
        }
        return new Selection(page, more);
    }

    private boolean holdsArticle(Element element) {
        double share = worth(element);
        if (share == 0) {
            return false;
        }
        String tag = element.normalName();
        return tag.equals("article")
                || tag.equals("main")
                || share > 100 && share > 0.2 * worth() && namesArticle(element);
    }

    private static boolean namesArticle(Element element) {
        return PartNames.sayArticle(element)
                || element.selectFirst("h1,[itemprop=articleBody]") != null
                || element.select("article").size() == 1;
    }
}
