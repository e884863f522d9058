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

    private static final Set<String> SKIPPED_BEFORE_VERB = Set.of(",", "]", "-", "--", "–", "—");
    private static final Set<String> SEPARATORS = Set.of(",", ";", ":", "that", "as");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "|");
    private static final Set<String> OCCASIONS = Set.of(
            "statement",
            "interview",
            "conference",
            "briefing",
            "message",
            "speech",
            "post",
            "tweet",
            "report",
            "letter",
            "address");

    private final CueLexicon lexicon;
    private final SurfaceSources surface;

    SourcePhrases(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.surface = new SurfaceSources(SourceKinds.STANDARD);
    }

    /** The subject of the verb group, on either side of it. */
    Optional<Range> subjectOf(SentenceTree tree, int verb, Range group) {
        Optional<Token> subject = tree.child(verb, "nsubj").filter(t -> !group.contains(t.index()));
        boolean tells = lexicon.verb(tree.token(verb).lemma()).stream().anyMatch(v -> v.takes("r"));
        Optional<Range> inverted = tells ? Optional.empty() : surface.after(tree, group);
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<Range> close = surface.before(tree, group)
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

    /** Where the parse has no subject: the noun phrase right before the verb that names somebody. */
    Optional<Range> nearestName(SentenceTree tree, Range group) {
        return surface.nearest(tree, group);
    }

    /** The noun phrase around this head, not past {@code end}. */
    Range before(SentenceTree tree, int head, int end) {
        int from = phraseFrom(tree, head);
        int to = occasionStart(tree, head, Math.min(end, tree.last(head) + 1));
        to = relativeStart(tree, head, to);
        Optional<Range> afterDash = surface.afterDash(tree, head, to);
        if (afterDash.isPresent()) {
            return afterDash.get();
        }
        Range plain = new Range(from, trimEnd(tree, to, head));
        return provenanceBefore(tree, end).filter(r -> r.from() < plain.from()).orElse(plain);
    }

    /* "the Observatory which relies on activists said", "the Observatory -- which relies on activists -- said": told of it by the way. */
    private static int relativeStart(SentenceTree tree, int head, int end) {
        for (int i = head + 1; i < end; i++) {
            boolean named = tree.isTag(head, "NNP") || tree.token(head).ner().equals("ORGANIZATION");
            if (named && tree.word(i).equals("which") && !tree.isTag(i - 1, "IN")
                    || DASHES.contains(tree.word(i)) && tree.isTag(i + 1, "W")) {
                return i;
            }
        }
        return end;
    }

    private static int phraseFrom(SentenceTree tree, int head) {
        int from = Math.min(tree.first(head), head);
        Optional<Token> determiner = tree.child(head, "det");
        if (determiner.isPresent()
                && determiner.get().index() < head
                && determiner.get().index() > from) {
            from = determiner.get().index();
        }
        for (int i = head - 1; i > from; i--) {
            boolean dateline = tree.token(i).ner().equals("DATE") && tree.isTag(i, "CD");
            boolean restart = tree.isTag(i, "DT")
                    && (Character.isUpperCase(tree.token(i).word().codePointAt(0)) || tree.isTag(i - 1, "NN"));
            if (restart) {
                from = i;
            } else if (dateline || DASHES.contains(tree.word(i))) {
                from = i + 1;
            }
        }
        return skipJoints(tree, from, head);
    }

    /* "The army in a statement on Sunday said": the occasion belongs to the saying. */
    private static int occasionStart(SentenceTree tree, int head, int end) {
        for (int i = head + 1; i < end; i++) {
            boolean preposition = tree.word(i).equals("in")
                    || tree.word(i).equals("on")
                    || tree.word(i).equals("at");
            if (preposition
                    && (tree.token(Math.min(i + 1, tree.size() - 1)).ner().equals("DATE") || isOccasion(tree, i + 1))) {
                return i;
            }
        }
        return end;
    }

    private static boolean isOccasion(SentenceTree tree, int from) {
        if (!tree.isTag(from, "DT")) {
            return false;
        }
        for (int i = from + 1; i < Math.min(tree.size(), from + 5); i++) {
            if (OCCASIONS.contains(tree.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Range after(SentenceTree tree, int head, int start) {
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
        while (at < head
                && (ContentEdges.isEdge(tree, at)
                        || tree.token(at).ner().equals("DATE") && at == from
                        || tree.isTag(at, "CC") && at == from)) {
            at++;
        }
        return at;
    }

    private static int trimEnd(SentenceTree tree, int to, int head) {
        int end = to;
        while (end > head + 1
                && SKIPPED_BEFORE_VERB.contains(tree.token(end - 1).word())) {
            end--;
        }
        return end;
    }

    /** "An unverified document leaked from the group Xyz" right before the cue, with its article and adjectives. */
    private Optional<Range> provenanceBefore(SentenceTree tree, int end) {
        int stop = end;
        while (stop > 0
                && (tree.word(stop - 1).equals(",")
                        || tree.isTag(stop - 1, "RB") && tree.word(stop - 1).endsWith("ly"))) {
            stop--;
        }
        for (int i = stop - 1; i > 0; i--) {
            Token token = tree.token(i);
            boolean participle = token.isVerb() && lexicon.is("provenance-verb", token.lemma());
            if (SEPARATORS.contains(token.word())
                    || token.isPronoun()
                    || tree.isTag(i, "DT") && Character.isUpperCase(token.word().codePointAt(0))
                    || token.tag().equals("MD")
                    || token.isVerb() && !participle && !token.tag().equals("VBN")) {
                return Optional.empty();
            }
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
                boolean near = !tree.hasVerb(i + 1, end);
                return Optional.of(new Range(phraseStart(tree, i), near ? trimEnd(tree, end, i) : i + 1));
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
        while (from > 0 && continuesLeft(tree, from, to)) {
            from--;
        }
        return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private static boolean continuesLeft(SentenceTree tree, int from, int to) {
        return SurfaceSources.isNominal(tree, from - 1)
                || from < to
                        && from > 1
                        && tree.isTag(from - 1, "IN")
                        && (SurfaceSources.isNominal(tree, from - 2)
                                || tree.isTag(from, "DT") && tree.isTag(from + 1, "NN") && !tree.isTag(from - 2, "V"))
                || from < to
                        && (tree.isTag(from - 1, "RB")
                                || tree.word(from - 1).equals("around")
                                || tree.word(from - 1).equals("about"))
                        && tree.isTag(from, "DT");
    }

    private static int phraseStart(SentenceTree tree, int noun) {
        int from = noun;
        while (from > 0
                && !tree.token(from - 1).ner().equals("DATE")
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
