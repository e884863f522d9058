package org.sayso.reader.attribution;

import java.util.Optional;
import java.util.Set;
import org.sayso.reader.syntax.Token;

/**
 * Finds the whole noun phrase of a source beside a cue.
 *
 * <p>Starts from the subject that the parse gives and repairs what parsers get wrong on news: in "An unverified document leaked from the group Xyz quoted
 * a source" the parse makes "Xyz" the subject of "quoted". Where what stands before the subject is a document or recording with its provenance
 * ("leaked from", "posted to"), the phrase begins there. Gets wrong: two subjects run together where commas were lost.
 */
final class SourcePhrases {

    private static final Set<String> SKIPPED_BEFORE_VERB = Set.of(",", ")", "]", "-", "--", "–", "—");
    private static final Set<String> ENDS = Set.of(".", ",", ";", "-", "--", "–", "—", ":", "?", "!");

    private final CueLexicon lexicon;

    SourcePhrases(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The subject of the verb group, on either side of it. */
    Optional<Range> subjectOf(SentenceTree tree, int verb, Range group) {
        Optional<Range> inverted = inverted(tree, group);
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<Token> subject = tree.child(verb, "nsubj").filter(t -> !group.contains(t.index()));
        Optional<Range> close = phraseAfterMark(tree, group.from())
                .filter(r -> subject.isEmpty() || subject.get().index() < r.from());
        if (close.isPresent()) {
            return close;
        }
        if (subject.isPresent()) {
            int at = subject.get().index();
            return Optional.of(at < group.from() ? before(tree, at, group.from()) : after(tree, at, group.to()));
        }
        return provenanceBefore(tree, group.from());
    }

    /* "P," said an officer of the guard: a mark right before the verb, a noun phrase after it and then nothing that the verb could govern. */
    private Optional<Range> inverted(SentenceTree tree, Range group) {
        boolean mark = tree.word(group.from() - 1).equals(",") || VerbContents.isQuoteMark(tree, group.from() - 1);
        if (!mark
                || group.from() < 2
                || !tree.isTag(group.to() - 1, "VBD")
                        && !tree.isTag(group.to() - 1, "VBZ")
                        && !tree.isTag(group.to() - 1, "VBP")) {
            return Optional.empty();
        }
        int end = nounPhraseEnd(tree, group.to());
        boolean closed = end >= tree.size()
                || ENDS.contains(tree.word(end))
                || VerbContents.isQuoteMark(tree, end)
                || tree.isTag(end, "W");
        if (end == group.to() || !closed) {
            return Optional.empty();
        }
        return Optional.of(withApposition(tree, group.to(), end));
    }

    private static Range withApposition(SentenceTree tree, int from, int nounEnd) {
        int end = nounEnd;
        boolean apposition = tree.word(nounEnd).equals(",") && !tree.hasVerb(nounEnd, tree.size());
        if (apposition || tree.isTag(nounEnd, "W")) {
            end = tree.size();
        } else if (tree.word(nounEnd).equals(",")
                && (tree.isTag(nounEnd + 1, "DT") || tree.isTag(nounEnd + 1, "NN") || tree.isTag(nounEnd + 1, "W"))) {
            end = nextMark(tree, nounEnd + 1);
        }
        while (end > from + 1 && ContentEdges.isEdge(tree, end - 1)) {
            end--;
        }
        return new Range(from, end);
    }

    private static int nextMark(SentenceTree tree, int from) {
        int at = from;
        while (at < tree.size()
                && !VerbContents.isQuoteMark(tree, at)
                && !tree.word(at).equals(",")) {
            at++;
        }
        return at;
    }

    private static int nounPhraseEnd(SentenceTree tree, int from) {
        int at = from;
        while (at < tree.size()
                && (isNominal(tree, at)
                        || at > from
                                && (tree.isTag(at, "IN") && !tree.word(at).equals("that") || tree.isTag(at, "CC")))) {
            at++;
        }
        return at;
    }

    private static boolean isNominal(SentenceTree tree, int at) {
        String tag = tree.token(at).tag();
        return tag.startsWith("NN")
                || tag.startsWith("DT")
                || tag.startsWith("JJ")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("-LRB-")
                || tag.equals("-RRB-")
                || tag.equals("HYPH");
    }

    /* "P, the council said": the noun phrase between the last comma or quotation mark and the verb, where the parse took something before the mark. */
    private static Optional<Range> phraseAfterMark(SentenceTree tree, int end) {
        int from = end;
        while (from > 0 && isNominal(tree, from - 1)
                || from > 0
                        && from < end
                        && tree.isTag(from - 1, "IN")
                        && !tree.word(from - 1).equals("that")
                        && !tree.word(from - 1).equals("as")) {
            from--;
        }
        boolean mark = from > 1 && (tree.word(from - 1).equals(",") || VerbContents.isQuoteMark(tree, from - 1));
        return mark && from < end && tree.hasVerb(0, from) ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    /** The noun phrase around this head, not past {@code end}. */
    Range before(SentenceTree tree, int head, int end) {
        int from = Math.min(tree.first(head), head);
        from = skipJoints(tree, from, head);
        Range plain = new Range(from, trimEnd(tree, Math.min(end, tree.last(head) + 1), head));
        return provenanceBefore(tree, end).filter(r -> r.from() < plain.from()).orElse(plain);
    }

    Range after(SentenceTree tree, int head, int start) {
        int to = tree.last(head) + 1;
        for (int i = head + 1; i < to; i++) {
            if (VerbContents.isQuoteMark(tree, i) || tree.token(i).word().equals(":")) {
                to = i;
            }
        }
        return new Range(Math.max(start, skipJoints(tree, tree.first(head), head)), trimEnd(tree, to, head));
    }

    private static int skipJoints(SentenceTree tree, int from, int head) {
        int at = from;
        while (at < head && (ContentEdges.isEdge(tree, at) || tree.isTag(at, "CC") && at == from)) {
            at++;
        }
        return at;
    }

    private static int trimEnd(SentenceTree tree, int to, int head) {
        int end = to;
        while (end > head + 1
                && SKIPPED_BEFORE_VERB.contains(tree.token(end - 1).word())
                && !tree.token(end - 1).word().equals(")")) {
            end--;
        }
        return end;
    }

    /** "An unverified document leaked from the group Xyz" right before the cue, with its article and adjectives. */
    private Optional<Range> provenanceBefore(SentenceTree tree, int end) {
        int stop = end;
        while (stop > 0 && (tree.word(stop - 1).equals(",") || tree.isTag(stop - 1, "RB"))) {
            stop--;
        }
        for (int i = stop - 1; i > 0; i--) {
            Token token = tree.token(i);
            if (token.word().equals(",")
                    || token.word().equals(";")
                    || token.tag().equals("MD")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("VBP")) {
                return Optional.empty();
            }
            boolean participle = token.isVerb() && lexicon.is("provenance-verb", token.lemma());
            if (participle
                    && tree.token(i - 1).isNoun()
                    && lexicon.is("evidence", tree.token(i - 1).lemma())) {
                return Optional.of(new Range(phraseStart(tree, i - 1), stop));
            }
        }
        return Optional.empty();
    }

    /** The nearest document or recording before this point, with what stands between the two where that has no verb of its own. */
    Optional<Range> evidenceBefore(SentenceTree tree, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (tree.isTag(i, "NN") && lexicon.is("evidence", tree.token(i).lemma())) {
                int from = phraseStart(tree, i);
                boolean near = !tree.hasVerb(i + 1, end);
                return Optional.of(new Range(from, near ? trimEnd(tree, end, i) : i + 1));
            }
        }
        return Optional.empty();
    }

    /** The noun phrase, with its prepositional phrases, that ends here or before a comma here. */
    Optional<Range> nounPhraseBefore(SentenceTree tree, int end) {
        int to = end;
        while (to > 0 && ContentEdges.isEdge(tree, to - 1)) {
            to--;
        }
        int from = to;
        while (from > 0
                && (isNominal(tree, from - 1)
                        || tree.isTag(from - 1, "IN") && from < to && from > 1 && isNominal(tree, from - 2)
                        || tree.isTag(from - 1, "RB") && tree.isTag(from, "DT"))) {
            from--;
        }
        return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private static int phraseStart(SentenceTree tree, int noun) {
        int from = noun;
        while (from > 0
                && (tree.isTag(from - 1, "JJ")
                        || tree.isTag(from - 1, "NN")
                        || tree.isTag(from - 1, "DT")
                        || tree.isTag(from - 1, "VBN")
                        || tree.isTag(from - 1, "CD")
                        || tree.isTag(from - 1, "POS")
                        || tree.isTag(from - 1, "PRP$"))) {
            from--;
        }
        return from;
    }
}
