package org.sayso.intake.html.body;

import org.jsoup.nodes.Element;

/**
 * A run of text that a page shows as one piece: a paragraph, a heading, a list item, the text between two line breaks.
 *
 * @param owner the nearest element around it that is shown as a block
 * @param text with white space folded, line breaks kept
 * @param linkChars how many of its characters stand in links
 */
record Block(Element owner, String text, int linkChars) {

    int length() {
        return text.length();
    }

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linkChars / text.length());
    }

    boolean isHeading() {
        String tag = owner.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    boolean isListItem() {
        return owner.normalName().equals("li")
                || owner.normalName().equals("dd")
                || owner.normalName().equals("dt");
    }

    boolean isRow() {
        return owner.normalName().equals("tr");
    }
}
