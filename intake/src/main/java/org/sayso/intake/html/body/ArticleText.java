package org.sayso.intake.html.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes the blocks of an article's element as text, without the headline, lists of links and asides. */
final class ArticleText {

    private static final double LINK_LIST = 0.6;
    private static final int LONG_LINK = 200;
    private static final double TAIL = 0.6;
    private static final int STRAY_LINE = 60;
    private static final int ROWS_OF_A_TABLE = 3;
    private static final double LINK_TABLE = 0.7;

    private final PageBlocks page;
    private final Selection selection;

    private ArticleText(PageBlocks page, Selection selection) {
        this.page = page;
        this.selection = selection;
    }

    static String of(PageBlocks page, Selection selection, Element container) {
        ArticleText writer = new ArticleText(page, selection);
        return write(withoutStrayHeadings(withoutStrayEnd(writer.kept(container))));
    }

    private List<Block> kept(Element container) {
        PageBlocks.Range range = page.range(container);
        double length = selection.length(container);
        double before = 0;
        List<Block> kept = new ArrayList<>();
        for (int i = range.start(); i < range.end(); i++) {
            if (selection.has(i)) {
                Block block = page.all().get(i);
                if (isText(block, before > TAIL * length)) {
                    kept.add(block);
                }
                before += block.length();
            }
        }
        return kept;
    }

    private boolean isText(Block block, boolean inTail) {
        boolean headline = block.owner().normalName().equals("h1");
        boolean linkList = block.linkShare() > LINK_LIST && block.length() < LONG_LINK && !isInDataTable(block);
        return !headline && !linkList && !AsideRules.isAside(block.text(), inTail);
    }

    /* Cells of a table that is no layout and no list of links: a league table may link every name. */
    private boolean isInDataTable(Block block) {
        Element table = block.owner().closest("table");
        if (table == null || table.select("table").size() > 1) {
            return false;
        }
        PageBlocks.Range range = page.range(table);
        double length = 0;
        double linked = 0;
        for (Block cell : page.all().subList(range.start(), range.end())) {
            length += cell.length();
            linked += cell.linkChars();
        }
        return range.end() - range.start() >= ROWS_OF_A_TABLE && linked < LINK_TABLE * length;
    }

    /* What stands after the last sentence, short and without a full stop: the heading of a list that was dropped, a signature of the agency. */
    private static List<Block> withoutStrayEnd(List<Block> blocks) {
        int end = blocks.size();
        while (end > 1 && isStray(blocks.get(end - 1)) && !isStray(blocks.get(end - 2))) {
            end--;
        }
        return blocks.subList(0, end);
    }

    private static boolean isStray(Block block) {
        boolean colon = block.text().endsWith(":");
        return !block.isListItem()
                && !block.isRow()
                && block.length() <= STRAY_LINE
                && (colon || !Worth.endsLikeASentence(block.text()));
    }

    private static List<Block> withoutStrayHeadings(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean stray = blocks.get(i).isHeading()
                    && (i + 1 == blocks.size() || blocks.get(i + 1).isHeading());
            if (!stray) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private static String write(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(block.text()).append(block.isListItem() || block.isRow() ? "\n" : "\n\n");
        }
        return text.toString().strip();
    }
}
