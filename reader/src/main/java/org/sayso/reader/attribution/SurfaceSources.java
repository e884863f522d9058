package org.sayso.reader.attribution;

import java.util.Optional;
import java.util.Set;

/**
 * Finds a source by the words around its verb, where parsers fail: inverted order, long quotations, texts that lost their commas.
 *
 * <p>{@code "P," said an officer}; {@code P, the council said}; {@code P the council said.}; {@code P added the council.} The last two need a source noun
 * or a name. Gets wrong: a name that ends the content right before the source's own name.
 */
final class SurfaceSources {

    private static final Set<String> ENDS = Set.of(".", ",", ";", "-", "--", "–", "—", ":", "?", "!");

    /* Taggers find no verb in "Army shells northern villages, activists say". */
    private static final int FEWEST_TITLE_WORDS = 3;

    private final SourceKinds kinds;

    SurfaceSources(SourceKinds kinds) {
        this.kinds = kinds;
    }

    /** The noun phrase after a verb that stands right behind a comma or a quotation mark, or that closes its sentence. */
    Optional<Range> after(SentenceTree tree, Range group) {
        if (group.from() < 2 || !isFinite(tree, group.to() - 1)) {
            return Optional.empty();
        }
        boolean quoted = VerbContents.isQuoteMark(tree, group.from() - 1);
        boolean marked = quoted || tree.word(group.from() - 1).equals(",") && tree.hasVerb(0, group.from());
        int end = nounPhraseEnd(tree, group.to());
        boolean closed = end >= tree.size() || ENDS.contains(tree.word(end)) || tree.isTag(end, "W");
        if (end == group.to() || !closed) {
            return Optional.empty();
        }
        boolean closing = (isAtEnd(tree, end) || endsInRelative(tree, end))
                && namesSource(tree, group.to(), end)
                && tree.hasVerb(0, group.from());
        return marked || closing ? Optional.of(withApposition(tree, group.to(), end)) : Optional.empty();
    }

    /* "P said the Observatory which relies on activists.": nothing but what the relative clause tells comes after. */
    private static boolean endsInRelative(SentenceTree tree, int end) {
        boolean relative = tree.word(end).equals("which") || tree.word(end).equals("who");
        int verb = end + 1;
        while (verb < tree.size() && (tree.isTag(verb, "RB") || tree.isTag(verb, "MD"))) {
            verb++;
        }
        int next = verb + 1;
        while (next < tree.size() && tree.token(next).isVerb()) {
            next++;
        }
        return relative && tree.isTag(verb, "VB") && !tree.hasFiniteVerb(next, tree.size());
    }

    /** The noun phrase right before the verb, behind a comma or quotation mark; or before a verb that closes its sentence. */
    Optional<Range> before(SentenceTree tree, Range group) {
        return afterMark(tree, group).or(() -> closing(tree, group));
    }

    private Optional<Range> afterMark(SentenceTree tree, Range group) {
        int end = group.from();
        int from = end;
        while (from > 0 && (isNominal(tree, from - 1) || from < end && isLink(tree, from - 1))) {
            from--;
        }
        boolean mark = from > 1 && (tree.word(from - 1).equals(",") || VerbContents.isQuoteMark(tree, from - 1));
        boolean split = tree.word(group.to()).equals(",");
        boolean title = from > FEWEST_TITLE_WORDS && isAtEnd(tree, group.to()) && namesSource(tree, from, end);
        return mark && from < end && (split || title || tree.hasVerb(0, from))
                ? Optional.of(new Range(from, end))
                : Optional.empty();
    }

    private Optional<Range> closing(SentenceTree tree, Range group) {
        return isAtEnd(tree, pastDay(tree, group.to())) ? nearest(tree, group) : Optional.empty();
    }

    /** The shortest noun phrase right before the verb that names somebody, where a clause stands before it. */
    Optional<Range> nearest(SentenceTree tree, Range group) {
        int end = group.from();
        int from = end;
        while (from > 0
                && (isNominal(tree, from - 1) && !endsPhrase(tree, from, end) && !isDay(tree, from - 1)
                        || from < end && isJoint(tree, from - 1))) {
            from--;
        }
        if (from == end || !tree.hasVerb(0, from) || !namesSource(tree, from, end)) {
            return Optional.empty();
        }
        from = afterObjectOfPreposition(tree, from, end);
        Range plain = new Range(from, end);
        return Optional.of(
                ofAgent(tree, from).map(start -> new Range(start, end)).orElse(plain));
    }

    /** "DAMASCUS - Raids killed scores - Syrian activists said": what stands between the last dash and the verb, where it names a source. */
    Optional<Range> afterDash(SentenceTree tree, int head, int end) {
        int from = end;
        while (from > head && (isNominal(tree, from - 1) || from < end && isLink(tree, from - 1))) {
            from--;
        }
        boolean dash = from > head && from < end && tree.word(from - 1).matches("[-–—|]+");
        return dash && namesSource(tree, from, end) ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    /* "after days of relative calm local residents said": the preposition keeps an object of its own. */
    private static int afterObjectOfPreposition(SentenceTree tree, int from, int end) {
        boolean dangling = tree.isTag(from - 1, "IN") && !tree.isTag(from, "DT") && end - from > 2;
        if (!dangling) {
            return from;
        }
        boolean described = tree.isTag(end - 2, "JJ") || tree.isTag(end - 2, "NN");
        return described ? end - 2 : end - 1;
    }

    /* "Doctors in the province held by the opposition said": whoever comes after "by" belongs to the phrase that opens the sentence. */
    private Optional<Integer> ofAgent(SentenceTree tree, int from) {
        boolean agent = tree.word(from - 1).equals("by") && tree.isTag(from - 2, "VBN") && tree.isTag(from - 3, "NN");
        if (!agent || tree.hasVerb(0, from - 2)) {
            return Optional.empty();
        }
        int head = 0;
        while (head < from && isNominal(tree, head) && isNominal(tree, head + 1)) {
            head++;
        }
        boolean people = tree.isTag(head, "NN")
                && (kinds.isSourceNoun(tree.token(head).lemma())
                        || tree.token(head).ner().equals("PERSON"));
        return people ? Optional.of(0) : Optional.empty();
    }

    private static boolean isDay(SentenceTree tree, int index) {
        return tree.token(index).ner().equals("DATE");
    }

    private boolean isJoint(SentenceTree tree, int index) {
        boolean of = tree.word(index).equals("of") || tree.word(index).equals("for");
        return of && index > 0 && isNominal(tree, index - 1) && !isDay(tree, index - 1) || joins(tree, index);
    }

    private boolean namesSource(SentenceTree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            String ner = tree.token(i).ner();
            if (ner.equals("PERSON")
                    || ner.equals("ORGANIZATION")
                    || tree.isTag(i, "PRP")
                    || tree.isTag(i, "NN") && kinds.isSourceNoun(tree.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtEnd(SentenceTree tree, int index) {
        return index >= tree.size() || index >= tree.size() - 2 && ContentEdges.isEdge(tree, index);
    }

    private static int pastDay(SentenceTree tree, int from) {
        int at = tree.word(from).equals("on") ? from + 1 : from;
        while (at < tree.size() && tree.token(at).ner().equals("DATE")) {
            at++;
        }
        return at;
    }

    /* "activists and the extremist group said": a conjunction between two sources. */
    private boolean joins(SentenceTree tree, int index) {
        return tree.isTag(index, "CC")
                && index > 0
                && tree.isTag(index - 1, "NN")
                && kinds.isSourceNoun(tree.token(index - 1).lemma());
    }

    private static boolean isFinite(SentenceTree tree, int verb) {
        return tree.isTag(verb, "VBD") || tree.isTag(verb, "VBZ") || tree.isTag(verb, "VBP");
    }

    private static boolean isLink(SentenceTree tree, int index) {
        return tree.isTag(index, "IN")
                && !tree.word(index).equals("that")
                && !tree.word(index).equals("as");
    }

    /* Before an article or pronoun nothing belongs to the phrase; before a capital no common noun and no number ("at least 220 | Amnesty said"). */
    private static boolean endsPhrase(SentenceTree tree, int from, int end) {
        if (from == end) {
            return false;
        }
        boolean starts = tree.isTag(from, "DT") || tree.isTag(from, "PRP");
        boolean capital = Character.isUpperCase(tree.token(from).word().codePointAt(0));
        boolean common = tree.token(from - 1).tag().equals("NN")
                || tree.token(from - 1).tag().equals("NNS");
        boolean lower = Character.isLowerCase(tree.token(from - 1).word().codePointAt(0));
        return starts || capital && (tree.isTag(from - 1, "CD") || common && lower && !isTitle(tree, from - 1));
    }

    /* "activist Ada Lund", "director Ada Lund" */
    private static boolean isTitle(SentenceTree tree, int index) {
        return tree.token(index).tag().equals("NN")
                && tree.token(index + 1).ner().equals("PERSON");
    }

    private static Range withApposition(SentenceTree tree, int from, int nounEnd) {
        int end = nounEnd;
        boolean comma = tree.word(nounEnd).equals(",");
        if (comma && !tree.hasVerb(nounEnd, tree.size()) || tree.isTag(nounEnd, "W")) {
            end = tree.size();
        } else if (comma
                && (tree.isTag(nounEnd + 1, "DT") || tree.isTag(nounEnd + 1, "NN") || tree.isTag(nounEnd + 1, "W"))) {
            end = nextMark(tree, nounEnd + 1);
        }
        while (end > from + 1
                && ContentEdges.isEdge(tree, end - 1)
                && !tree.word(end - 1).equals(")")) {
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
        while (at < tree.size() && (isNominal(tree, at) || at > from && (isLink(tree, at) || tree.isTag(at, "CC")))) {
            at++;
        }
        return at;
    }

    static boolean isNominal(SentenceTree tree, int at) {
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
}
