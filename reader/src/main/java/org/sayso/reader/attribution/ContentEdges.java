package org.sayso.reader.attribution;

import java.util.Optional;
import java.util.Set;
import org.sayso.model.Span;

/** Cuts a stretch of tokens down to what is said: no punctuation or quotation marks at the edges, no leading conjunction "that" or "whether". */
final class ContentEdges {

    private static final Set<String> LEADING = Set.of("that", "and", "but", "to", "-", "--", "—", "–");

    private ContentEdges() {}

    /** The trimmed text span of these tokens; empty where nothing is left. */
    static Optional<Span> span(SentenceTree tree, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(tree.size(), to);
        while (start < end && isEdge(tree, start)) {
            start++;
        }
        boolean opener = start < end
                && (tree.word(start).equals("that") || tree.word(start).equals("whether"));
        if (opener && !tree.isTag(start, "DT")) {
            start++;
        }
        while (start < end && isEdge(tree, start)) {
            start++;
        }
        while (end > start && isEdge(tree, end - 1) && !closesBracket(tree, start, end - 1)) {
            end--;
        }
        return start < end ? Optional.of(tree.span(start, end)) : Optional.empty();
    }

    static boolean isEdge(SentenceTree tree, int index) {
        String word = tree.token(index).word();
        return word.codePoints().noneMatch(Character::isLetterOrDigit)
                && !word.equals("(")
                && !word.equals("[")
                && !word.equals("$")
                && !word.equals("%");
    }

    static boolean isLeadingJoint(String word) {
        return LEADING.contains(word);
    }

    private static boolean closesBracket(SentenceTree tree, int start, int index) {
        String word = tree.token(index).word();
        if (!word.equals(")") && !word.equals("]")) {
            return false;
        }
        for (int i = index - 1; i >= start; i--) {
            if (tree.token(i).word().equals("(") || tree.token(i).word().equals("[")) {
                return true;
            }
        }
        return false;
    }
}
