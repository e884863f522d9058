package org.sayso.intake.html.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.sayso.intake.text.DataFile;

/** The text blocks of a page in its order, and for each element which of them lie in it. */
final class PageBlocks {

    /** The blocks from {@code start} to before {@code end}. */
    record Range(int start, int end) {}

    private static final Set<String> INLINE = Set.copyOf(DataFile.lines("html/body/inline-tags.txt"));

    /* Where a word may be broken at a line's end: no part of the word. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private static final Range NONE = new Range(0, 0);

    private final List<Block> blocks;
    private final Map<Element, Range> ranges;

    private PageBlocks(List<Block> blocks, Map<Element, Range> ranges) {
        this.blocks = blocks;
        this.ranges = ranges;
    }

    static PageBlocks of(Element root, Set<Element> marked) {
        Collector collector = new Collector(marked);
        NodeTraversor.traverse(collector, root);
        collector.flush();
        return new PageBlocks(collector.blocks, collector.ranges);
    }

    List<Block> all() {
        return blocks;
    }

    /** Where the blocks of an element lie; an inline element that was not marked has none of its own. */
    Range range(Element element) {
        return ranges.getOrDefault(element, NONE);
    }

    /** A cell of a data table is shown in its row's line; a cell that holds paragraphs, as in pages laid out with tables, is a block. */
    static boolean isInline(Element element) {
        String tag = element.normalName();
        return INLINE.contains(tag) || (tag.equals("td") || tag.equals("th")) && holdsOnlyInline(element);
    }

    private static boolean holdsOnlyInline(Element cell) {
        for (Element child : cell.children()) {
            boolean inline =
                    child.normalName().equals("br") || INLINE.contains(child.normalName()) && holdsOnlyInline(child);
            if (!inline) {
                return false;
            }
        }
        return true;
    }

    private static final class Collector implements NodeVisitor {
        private final Set<Element> marked;
        private final List<Block> blocks = new ArrayList<>();
        private final Map<Element, Range> ranges = new IdentityHashMap<>();
        private final Map<Element, Integer> starts = new IdentityHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private Element owner = new Element("body");
        private int linkChars;
        private int links;
        private int preformatted;

        private Collector(Set<Element> marked) {
            this.marked = marked;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode textNode) {
                append(textNode.getWholeText());
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        private void enter(Element element) {
            String tag = element.normalName();
            if (tag.equals("br")) {
                lineBreak();
                return;
            }
            if (!isInline(element)) {
                flush();
                owner = element;
                starts.put(element, blocks.size());
            } else if (marked.contains(element)) {
                flush();
                starts.put(element, blocks.size());
            }
            if (tag.equals("td") || tag.equals("th")) {
                space();
            }
            links += tag.equals("a") ? 1 : 0;
            preformatted += tag.equals("pre") ? 1 : 0;
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element) || element.normalName().equals("br")) {
                return;
            }
            if (isInline(element) && marked.contains(element)) {
                flush();
                ranges.put(element, new Range(starts.getOrDefault(element, blocks.size()), blocks.size()));
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (!isInline(element)) {
                flush();
                ranges.put(element, new Range(starts.getOrDefault(element, blocks.size()), blocks.size()));
                Element parent = element.parent();
                owner = parent == null ? element : blockAround(parent);
            }
        }

        private static Element blockAround(Element element) {
            Element around = element;
            while (isInline(around) && around.parent() != null) {
                around = around.parent();
            }
            return around;
        }

        private void append(String raw) {
            int before = text.length();
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (preformatted > 0 && c == '\n') {
                    text.append('\n');
                } else if (c == SOFT_HYPHEN) {
                    continue;
                } else if (Character.isWhitespace(c) || c == '\u00A0') {
                    space();
                } else {
                    text.append(c);
                }
            }
            if (links > 0) {
                linkChars += text.length() - before;
            }
        }

        private void space() {
            if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }

        /* One line break stays in the block, two end it, as on the page. */
        private void lineBreak() {
            int end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end == 0 || text.charAt(text.length() - 1) == '\n') {
                flush();
                return;
            }
            text.setLength(end);
            text.append('\n');
        }

        private void flush() {
            String whole = text.toString().strip();
            if (!whole.isEmpty()) {
                blocks.add(new Block(owner, whole, linkChars));
            }
            text.setLength(0);
            linkChars = 0;
        }
    }
}
