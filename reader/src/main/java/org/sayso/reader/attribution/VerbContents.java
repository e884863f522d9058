package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Token;

/**
 * Finds what a verb passes on: to its right ("said that P"), to its left ("P, he said") or around it ("P, he said, P").
 *
 * <p>Decided by commas and quotation marks where they stand and by the parse where they do not (headlines, texts that lost their commas). The content runs
 * to the end of the sentence unless another cue, a conjoined verb of the source or a closing quotation mark comes first. Gets wrong: adverbial clauses at
 * the end that belong to the saying and not to what is said.
 */
final class VerbContents {

    private static final Set<String> NOT_CONTENT_STARTS = Set.of(
            "as",
            "after",
            "while",
            "when",
            "before",
            "during",
            "at",
            "from",
            "without",
            "following",
            "amid",
            "since",
            "because",
            "by",
            "referring",
            "citing",
            "speaking",
            "who",
            "which",
            "where",
            "using",
            "until");
    private static final Set<String> OUTLETS_OWN = Set.of("while", "although", "though", "whereas", "but");
    private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "hour");
    private static final Set<String> SETTINGS = Set.of(
            "statement",
            "interview",
            "conference",
            "briefing",
            "tweet",
            "post",
            "letter",
            "report",
            "email",
            "message",
            "speech",
            "press",
            "telephone",
            "phone",
            "twitter",
            "facebook",
            "television",
            "telegram",
            "website",
            "account",
            "article",
            "remarks",
            "comments",
            "video",
            "call",
            "release");

    private static final int FEWEST_TITLE_WORDS = 3;

    private final RightStarts rightStarts = new RightStarts(SETTINGS);

    List<Span> contentOf(Passage passage, SentenceTree tree, VerbCue cue, List<VerbCue> all) {
        Optional<Range> right = right(tree, cue, all);
        boolean left = (cue.entry().takes("q") || cue.entry().takes("u") && isQuoteMark(tree, cue.start() - 1))
                && hasLeft(tree, cue);
        if (!left) {
            return right.map(r -> rightPieces(passage, tree, cue, r))
                    .orElseGet(() -> quotationBelow(passage, tree, cue));
        }
        boolean marked = isMark(tree, cue.start() - 1);
        boolean closed = isClause(tree, cue.end());
        if (cue.isInverted() || right.isEmpty() || marked && closed) {
            return leftPieces(passage, tree, cue);
        }
        boolean afterwards = NOT_CONTENT_STARTS.contains(tree.word(right.get().from()))
                || isTimeAfter(tree, right.get().from())
                || isSaidWhile(tree, cue, right.get().from());
        if (isSaidWhile(tree, cue, right.get().from())
                && goesOn(tree, right.get().from())) {
            List<Span> pieces = new ArrayList<>(leftPieces(passage, tree, cue));
            pieces.addAll(rightPieces(passage, tree, cue, right.get()));
            return pieces;
        }
        return afterwards && (marked || tree.hasFiniteVerb(leftStart(tree, cue), cue.start()))
                ? leftPieces(passage, tree, cue)
                : rightPieces(passage, tree, cue, right.get());
    }

    /* "P, residents said a day after Q": when they said it. */
    private static boolean isTimeAfter(SentenceTree tree, int from) {
        return tree.isTag(from, "DT")
                && TIMES.contains(tree.word(from + 1))
                && (tree.word(from + 2).equals("after") || tree.word(from + 2).equals("before"));
    }

    /* "P a monitor said bringing to 45 the number who died", "P he told the agency adding that Q" */
    private static boolean isSaidWhile(SentenceTree tree, VerbCue cue, int from) {
        return tree.isTag(from, "VBG")
                && (!cue.entry().takes("i") || tree.token(cue.verb()).lemma().equals("say"))
                && tree.hasFiniteVerb(leftStart(tree, cue), cue.start());
    }

    /* A participle that is no verb of saying goes on with what is said, where texts lost their commas. */
    private static boolean goesOn(SentenceTree tree, int participle) {
        return CueLexicon.STANDARD.verb(tree.token(participle).lemma()).isEmpty()
                && !NOT_CONTENT_STARTS.contains(tree.word(participle));
    }

    /* ---- what stands left of the cue ---- */

    private static boolean hasLeft(SentenceTree tree, VerbCue cue) {
        int from = leftStart(tree, cue);
        int to = cue.start();
        if (to <= from) {
            return false;
        }
        boolean marked = isMark(tree, to - 1);
        if (!marked && tree.isTag(cue.group().from(), "VBG")) {
            return false;
        }
        boolean split = tree.word(cue.end()).equals(",") && tree.hasFiniteVerb(cue.end(), tree.size());
        return marked
                        && (split
                                || tree.hasVerb(from, to)
                                || isQuoteMark(tree, to - 1)
                                || isTitle(tree, from, to) && isClause(tree, cue.end()))
                || !marked
                        && tree.hasVerb(from, to)
                        && to - from >= 3
                        && !tree.isTag(to - 1, "IN")
                        && !tree.isTag(to - 1, "W");
    }

    /* "Army shells northern villages, activists say": taggers find no verb in titles. */
    private static boolean isTitle(SentenceTree tree, int from, int to) {
        return to - from > FEWEST_TITLE_WORDS && !tree.isTag(from, "IN") && !tree.isTag(from, "RB");
    }

    private static int leftStart(SentenceTree tree, VerbCue cue) {
        for (int i = cue.start() - 1; i >= 0; i--) {
            if (tree.token(i).word().equals(";")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Span> leftPieces(Passage passage, SentenceTree tree, VerbCue cue) {
        int end = cue.start();
        if (tree.word(end - 1).equals("as")) {
            end--;
        }
        List<Span> pieces = new ArrayList<>();
        ContentEdges.span(tree, leftStart(tree, cue), end)
                .map(s -> fromQuotationStart(passage, s))
                .ifPresent(pieces::add);
        int after = cue.end();
        boolean half = tree.word(after).equals(",") && !tree.hasVerb(leftStart(tree, cue), end);
        if (half || continuesAfter(tree, after)) {
            ContentEdges.span(tree, after, tree.size())
                    .map(s -> toQuotationEnd(passage, s))
                    .ifPresent(pieces::add);
        }
        return pieces;
    }

    private static boolean continuesAfter(SentenceTree tree, int after) {
        if (!tree.word(after).equals(",")) {
            return false;
        }
        if (isQuoteMark(tree, after + 1)) {
            return true;
        }
        return tree.hasVerb(after, tree.size())
                && !tree.isTag(after + 1, "VBG")
                && !tree.isTag(after + 1, "W")
                && !tree.isTag(after + 1, "IN")
                && !tree.isTag(after + 1, "RB");
    }

    private static Span fromQuotationStart(Passage passage, Span span) {
        return passage.quotations()
                .at(span.start())
                .filter(q -> q.inner().start() < span.start() && q.inner().end() <= span.end() + 2)
                .map(q -> new Span(q.inner().start(), span.end()))
                .orElse(span);
    }

    private static Span toQuotationEnd(Passage passage, Span span) {
        return passage.quotations()
                .at(span.start())
                .filter(q -> q.inner().end() > span.end())
                .map(q -> new Span(span.start(), trimmedEnd(passage, q.inner())))
                .orElse(span);
    }

    private static int trimmedEnd(Passage passage, Span inner) {
        String text = passage.slice(inner);
        int end = text.codePointCount(0, text.length());
        int[] points = text.codePoints().toArray();
        while (end > 0 && !Character.isLetterOrDigit(points[end - 1])) {
            end--;
        }
        return inner.start() + end;
    }

    /* ---- what stands right of the cue ---- */

    private Optional<Range> right(SentenceTree tree, VerbCue cue, List<VerbCue> all) {
        int from = rightStarts.startOf(tree, cue);
        int end = rightEnd(tree, cue, from, all);
        return from < end ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    private static int rightEnd(SentenceTree tree, VerbCue cue, int from, List<VerbCue> all) {
        int end = Math.min(participleEnd(tree, cue), accordingStart(tree, from));
        end = OutletsBut.in(tree, from, end, cue, all);
        for (VerbCue other : all) {
            if (other.verb() > from && (hangsOn(tree, other, cue) || closesSentence(tree, other))) {
                end = Math.min(end, stepBack(tree, other.start(), from));
            }
        }
        for (Token child : tree.children(cue.verb())) {
            if (child.index() > from && endsContent(tree, child)) {
                end = Math.min(end, stepBack(tree, Math.max(from, tree.first(child.index())), from));
            }
        }
        return end;
    }

    /* ", according to the agency" at the end is outside what stands before it. */
    private static int accordingStart(SentenceTree tree, int from) {
        for (int i = from + 1; i + 1 < tree.size(); i++) {
            if (tree.word(i).equals("according")
                    && tree.word(i + 1).equals("to")
                    && (tree.word(i - 1).equals(",") || isQuoteMark(tree, i - 1))) {
                return i - 1;
            }
        }
        return tree.size();
    }

    /* "footage showing P was posted": a participle on a subject ends before that subject's verb. */
    private static int participleEnd(SentenceTree tree, VerbCue cue) {
        int top = cue.verb();
        while (tree.token(top).head() >= 0
                && cue.group().contains(tree.token(top).head())) {
            top = tree.token(top).head();
        }
        Token participle = tree.token(top);
        if (participle.head() < 0 || !participle.relation().startsWith("acl")) {
            return tree.size();
        }
        int main = tree.token(participle.head()).head();
        return main > cue.verb() ? tree.last(top) + 1 : tree.size();
    }

    private static boolean hangsOn(SentenceTree tree, VerbCue other, VerbCue cue) {
        Token verb = tree.token(other.verb());
        boolean joined = verb.relation().startsWith("conj")
                || verb.relation().startsWith("parataxis")
                || verb.relation().startsWith("advcl");
        boolean shared = other.source() != null && other.source().equals(cue.source()) && other.sourceRange() == null;
        boolean ownSubject = other.sourceRange() != null
                && !verb.relation().startsWith("advcl")
                && !verb.tag().equals("VBG");
        return shared && (verb.relation().startsWith("conj") || verb.tag().equals("VBG"))
                || joined && verb.head() == cue.verb() && ownSubject;
    }

    /* ", Reuters reported." at the end of the sentence is outside what stands before it. */
    private static boolean closesSentence(SentenceTree tree, VerbCue other) {
        if (other.sourceRange() == null || !other.entry().takes("q")) {
            return false;
        }
        boolean comma = tree.word(other.start() - 1).equals(",")
                || isQuoteMark(tree, other.start() - 1)
                || other.sourceRange().from() < other.verb() && other.end() >= tree.size() - 1;
        return comma && isClause(tree, other.end()) && other.end() >= tree.size() - 3;
    }

    private static boolean endsContent(SentenceTree tree, Token child) {
        int first = tree.first(child.index());

        boolean comma = tree.word(first - 1).equals(",");
        return comma
                && OUTLETS_OWN.contains(tree.word(first))
                && (child.relation().startsWith("advcl") || child.relation().startsWith("parataxis"));
    }

    private static int stepBack(SentenceTree tree, int at, int from) {
        int end = at;
        while (end > from
                && (ContentEdges.isEdge(tree, end - 1)
                        || tree.isTag(end - 1, "CC")
                        || OUTLETS_OWN.contains(tree.word(end - 1)))) {
            end--;
        }
        return end;
    }

    private static List<Span> rightPieces(Passage passage, SentenceTree tree, VerbCue cue, Range right) {
        Optional<Span> span = ContentEdges.span(tree, right.from(), right.to());
        if (span.isEmpty()) {
            return List.of();
        }
        int cueOffset = tree.token(cue.verb()).span().start();
        Optional<Quotations.Quotation> around = passage.quotations().at(cueOffset);
        if (around.isPresent()
                && around.get().inner().end() < span.get().end()
                && around.get().inner().end() > span.get().start()) {
            return List.of(new Span(
                    span.get().start(),
                    trimmedEnd(
                            passage,
                            new Span(span.get().start(), around.get().inner().end()))));
        }
        boolean last = right.to() == tree.size();
        return List.of(last && around.isEmpty() ? toQuotationEnd(passage, span.get()) : span.get());
    }

    private static List<Span> quotationBelow(Passage passage, SentenceTree tree, VerbCue cue) {
        int last = tree.size() - 1;
        if (!cue.entry().takes("q") || !tree.token(last).word().equals(":") || cue.end() < last - 6) {
            return List.of();
        }
        int end = tree.token(last).span().end();
        return passage.quotations().list().stream()
                .filter(q -> q.outer().start() >= end)
                .findFirst()
                .filter(q -> passage.slice(new Span(end, q.outer().start())).isBlank())
                .map(q -> List.of(new Span(q.inner().start(), trimmedEnd(passage, q.inner()))))
                .orElse(List.of());
    }

    private static boolean isMark(SentenceTree tree, int index) {
        return index >= 0
                && (tree.word(index).equals(",")
                        || isQuoteMark(tree, index)
                        || tree.word(index).equals("—")
                        || tree.word(index).equals("?")
                        || tree.word(index).equals("!"));
    }

    static boolean isQuoteMark(SentenceTree tree, int index) {
        return index >= 0 && index < tree.size() && isMarkWord(tree.token(index).word()) && !tree.isTag(index, "POS");
    }

    private static boolean isMarkWord(String word) {
        return word.codePoints().allMatch(Quotations::isMark);
    }

    private static boolean isClause(SentenceTree tree, int after) {
        return after >= tree.size()
                || tree.word(after).equals(",")
                || tree.word(after).equals(".")
                || tree.word(after).equals(";")
                || isQuoteMark(tree, after);
    }
}
