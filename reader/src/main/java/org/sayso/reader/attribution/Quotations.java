package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * The quoted stretches of a report, in order, none inside another.
 *
 * <p>Curly, straight, single, low and angle marks; a mark left open ends with its paragraph, and where the next paragraph opens with a mark again the
 * two are one running quotation (the convention of English newspapers). Linear in the length of the text.
 */
final class Quotations {

    /**
     * @param outer with its marks
     * @param inner without them
     */
    record Quotation(Span outer, Span inner) {}

    private static final String DOUBLE = "\"“”„«»";
    private static final String SINGLE = "'‘’‚‹›`";
    private static final String OPENING = "“„«‘‚‹";
    private static final String CLOSING_ONLY = "»›";

    private final List<Quotation> list;

    private Quotations(List<Quotation> list) {
        this.list = list;
    }

    static Quotations in(CodePointText text) {
        int[] points = text.string().codePoints().toArray();
        List<Quotation> found = new ArrayList<>();
        int at = 0;
        while (at < points.length) {
            if (!opens(points, at)) {
                at++;
                continue;
            }
            Quotation quotation = quotationFrom(points, at);
            found.add(quotation);
            at = Math.max(at + 1, quotation.outer().end());
        }
        return new Quotations(joined(found, points));
    }

    List<Quotation> list() {
        return list;
    }

    /** The quotation that holds this offset between its marks (or on one of them). */
    Optional<Quotation> at(int offset) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Quotation quotation = list.get(middle);
            if (offset < quotation.outer().start()) {
                high = middle - 1;
            } else if (offset >= quotation.outer().end()) {
                low = middle + 1;
            } else {
                return Optional.of(quotation);
            }
        }
        return Optional.empty();
    }

    static boolean isMark(int codePoint) {
        return DOUBLE.indexOf(codePoint) >= 0 || SINGLE.indexOf(codePoint) >= 0;
    }

    private static Quotation quotationFrom(int[] points, int start) {
        boolean single = SINGLE.indexOf(points[start]) >= 0;
        int inner = start + 1;
        while (inner < points.length && points[inner] == points[start] && !single) {
            inner++;
        }
        int fallback = -1;
        int at = inner;
        while (at < points.length && points[at] != '\n') {
            if (closes(points, at, single)) {
                if (!single || isSureSingleClose(points, at)) {
                    return closedAt(points, start, inner, at);
                }
                fallback = fallback < 0 ? at : fallback;
            }
            at++;
        }
        if (fallback >= 0) {
            return closedAt(points, start, inner, fallback);
        }
        return single
                ? new Quotation(new Span(start, inner), new Span(inner, inner))
                : new Quotation(new Span(start, at), new Span(inner, at));
    }

    private static Quotation closedAt(int[] points, int start, int inner, int at) {
        int end = at + 1;
        while (end < points.length && points[end] == points[at]) {
            end++;
        }
        return new Quotation(new Span(start, end), new Span(inner, Math.max(inner, at)));
    }

    private static boolean opens(int[] points, int at) {
        int mark = points[at];
        if (CLOSING_ONLY.indexOf(mark) >= 0 || !isMark(mark) || mark == '”') {
            return false;
        }
        boolean before = at == 0 || !Character.isLetterOrDigit(points[at - 1]);
        int next = at + 1;
        while (next < points.length && points[next] == mark) {
            next++;
        }
        boolean after = next < points.length && !Character.isWhitespace(points[next]);
        if (SINGLE.indexOf(mark) >= 0 && mark == '’') {
            return false;
        }
        return after && (OPENING.indexOf(mark) >= 0 && DOUBLE.indexOf(mark) >= 0 || before && isBoundary(points, at));
    }

    private static boolean isBoundary(int[] points, int at) {
        return at == 0
                || Character.isWhitespace(points[at - 1])
                || "([—–-:/\u00a0".indexOf(points[at - 1]) >= 0
                || isMark(points[at - 1]);
    }

    private static boolean closes(int[] points, int at, boolean single) {
        int mark = points[at];
        if ((single ? SINGLE : DOUBLE).indexOf(mark) < 0 || OPENING.indexOf(mark) >= 0 && mark != '„') {
            return false;
        }
        boolean letterAfter = at + 1 < points.length && Character.isLetterOrDigit(points[at + 1]);
        boolean blankBefore = Character.isWhitespace(points[at - 1]);
        return single ? !letterAfter && !blankBefore : !(letterAfter && blankBefore);
    }

    /* A plural possessive ("the defectors' camp") looks like a closing mark; punctuation beside the mark, or a word that does not end in s, makes it sure. */
    private static boolean isSureSingleClose(int[] points, int at) {
        boolean punctuationBefore = ".,!?;:…".indexOf(points[at - 1]) >= 0;
        boolean punctuationAfter = at + 1 == points.length || !Character.isWhitespace(points[at + 1]);
        return punctuationBefore || punctuationAfter || points[at - 1] != 's';
    }

    private static List<Quotation> joined(List<Quotation> found, int[] points) {
        List<Quotation> joined = new ArrayList<>();
        for (Quotation next : found) {
            Quotation previous = joined.isEmpty() ? null : joined.getLast();
            if (previous != null && isOpenEnded(previous) && onlyBlankBetween(previous, next, points)) {
                joined.removeLast();
                joined.add(new Quotation(
                        Span.covering(previous.outer(), next.outer()), Span.covering(previous.inner(), next.inner())));
            } else if (!next.inner().isEmpty()) {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isOpenEnded(Quotation quotation) {
        return quotation.outer().end() == quotation.inner().end();
    }

    private static boolean onlyBlankBetween(Quotation previous, Quotation next, int[] points) {
        for (int i = previous.outer().end(); i < next.outer().start(); i++) {
            if (!Character.isWhitespace(points[i])) {
                return false;
            }
        }
        return true;
    }
}
