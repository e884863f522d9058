package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * Quoted sentences that no cue claims: they go on with the words of whoever was quoted last.
 *
 * <p>Example: {@code "We waited," she said. "Nobody came."} The second quotation is an attribution of its own without source and cue. Only whole quoted
 * sentences count, so that scare quotes and quoted titles make none. Gets wrong: a new speaker who is only named after the quotation's paragraph.
 */
final class FloatingQuotations {

    private static final int FEWEST_WORDS = 3;

    private FloatingQuotations() {}

    static List<Draft> find(Passage passage, List<Draft> others) {
        List<Draft> found = new ArrayList<>();
        CoveredText covered = CoveredText.by(others);
        for (Quotations.Quotation quotation : passage.quotations().list()) {
            Span inner = trimmed(passage.text().text(), quotation.inner());
            if (!inner.isEmpty() && !covered.touches(quotation.outer()) && isSentence(passage, quotation, inner)) {
                found.add(new Draft(null, null, List.of(inner), "quotation.floating", null, null));
            }
        }
        return found;
    }

    private static boolean isSentence(Passage passage, Quotations.Quotation quotation, Span inner) {
        SentenceTree tree = passage.treeAt(inner.start());
        String words = passage.slice(inner);
        boolean starts =
                Character.isUpperCase(words.codePointAt(0)) && startsSentence(passage, tree, quotation.outer());
        char last = passage.slice(quotation.inner()).strip().isEmpty()
                ? ' '
                : lastChar(passage.slice(quotation.inner()).strip());
        boolean open = quotation.outer().end() == quotation.inner().end();
        boolean ends = ".?!…".indexOf(last) >= 0 || open || endsSentence(passage, quotation);
        return starts && ends && words.split("\\s+").length >= FEWEST_WORDS && hasVerb(passage, inner);
    }

    private static char lastChar(String text) {
        return text.charAt(text.length() - 1);
    }

    private static boolean startsSentence(Passage passage, SentenceTree tree, Span outer) {
        int first = tree.sentence().span().start();
        return first >= outer.start()
                || passage.slice(new Span(first, outer.start())).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean endsSentence(Passage passage, Quotations.Quotation quotation) {
        String text = passage.text().text().string();
        int at = passage.text().text().charIndex(quotation.outer().end());
        return at < text.length() && text.charAt(at) == '.';
    }

    private static boolean hasVerb(Passage passage, Span inner) {
        SentenceTree tree = passage.treeAt(inner.start());
        return tree.sentence().tokens().stream()
                .anyMatch(
                        t -> inner.contains(t.span()) && (t.isVerb() || t.tag().equals("MD")));
    }

    static Span trimmed(CodePointText text, Span span) {
        int[] points = text.slice(span).codePoints().toArray();
        int from = 0;
        int to = points.length;
        while (from < to && !Character.isLetterOrDigit(points[from])) {
            from++;
        }
        while (to > from
                && !Character.isLetterOrDigit(points[to - 1])
                && points[to - 1] != ')'
                && points[to - 1] != ']') {
            to--;
        }
        return new Span(span.start() + from, span.start() + to);
    }
}
