package org.sayso.reader.attribution;

import java.util.Optional;
import java.util.Set;
import org.sayso.reader.syntax.Token;

/** Where what is said begins after a cue: past the one told, the day, the occasion ("in a statement") and a colon. */
final class RightStarts {

    private static final Set<String> DAY_PREPOSITIONS =
            Set.of("on", "in", "at", "to", "via", "by", "during", "through", "earlier", "late", "early");

    private static final Set<String> LOSSES = Set.of("life", "victim");
    private static final int LONGEST_LOSS = 8;
    private static final Set<String> CLAUSE_OPENERS = Set.of("that", "whether", "how", "why");

    private final Set<String> settings;

    RightStarts(Set<String> settings) {
        this.settings = settings;
    }

    /** First token of the content; the sentence's size where nothing that this verb can take follows. */
    int startOf(SentenceTree tree, VerbCue cue) {
        int after = cue.end();
        CueLexicon.VerbCue entry = cue.entry();
        if (entry.takes("of") && hasObjectAnd(tree, cue, Set.of("of", "with", "for", "over"))) {
            return after;
        }
        if (tree.word(cue.group().to()).equals("for") && entry.takes("for") && isCallFor(tree, cue)) {
            return cue.group().to() + 1;
        }
        if (entry.takes("for") && objectOf(tree, cue).isPresent() && !isCallFor(tree, cue)) {
            return after;
        }
        if (entry.takes("on")
                && (tree.word(after).equals("on") || tree.word(after).equals("upon"))) {
            return after + 1;
        }
        if (entry.takes("as")) {
            Optional<Integer> as = asStart(tree, cue);
            if (as.isPresent()) {
                return as.get();
            }
        }
        if (entry.takes("n") && hasComplement(tree, cue)) {
            return after;
        }
        return clauseOrObject(tree, cue);
    }

    private int clauseOrObject(SentenceTree tree, VerbCue cue) {
        int start = pastPhraseBeforeThat(tree, cue, skipOccasion(tree, skipRecipient(tree, cue)));
        CueLexicon.VerbCue entry = cue.entry();
        if (start >= tree.size() || isStop(tree, start)) {
            return tree.size();
        }
        if (entry.takes("i") && (tree.isTag(start, "TO") || tree.isTag(start, "VBG"))) {
            return start;
        }
        if (tree.isTag(start, "TO")) {
            return tree.size();
        }
        boolean clause = entry.takes("c")
                && (tree.hasFiniteVerb(start, tree.size())
                        || tree.child(cue.verb(), "ccomp")
                                        .filter(t -> t.index() > start)
                                        .isPresent()
                                && tree.hasVerb(start, tree.size()))
                && !isBarePreposition(tree, start);
        clause &= !isMereObject(tree, cue, start);
        clause |= entry.takes("t") && CLAUSE_OPENERS.contains(tree.word(start)) && tree.hasVerb(start, tree.size());
        if (tree.token(cue.verb()).lemma().equals("claim") && isLoss(tree, start)) {
            return tree.size();
        }
        boolean quotation = entry.takes("q") && VerbContents.isQuoteMark(tree, start)
                || tree.word(start).equals(":");
        boolean shown =
                entry.sort() == CueLexicon.Sort.SHOW && start == cue.end() && SurfaceSources.isNominal(tree, start);
        boolean object = entry.takes("o") && (shown || objectOf(tree, cue).isPresent());
        return clause || quotation || object ? start : tree.size();
    }

    /* "add its weight to calls that were made": an object with all that follows under it, and no clause. */
    private static boolean isMereObject(SentenceTree tree, VerbCue cue, int start) {
        boolean determined = tree.isTag(start, "PRP$");
        return determined
                && !cue.entry().takes("o")
                && tree.child(cue.verb(), "ccomp", "parataxis").isEmpty()
                && tree.child(cue.verb(), "obj")
                        .filter(t -> t.index() > start && tree.first(t.index()) == start)
                        .filter(t -> !tree.isTag(t.index() + 1, "V") && !tree.isTag(t.index() + 1, "MD"))
                        .isPresent();
    }

    /* "claimed 17 lives", "claimed the lives of at least nine people", "claimed its first victim" */
    private static boolean isLoss(SentenceTree tree, int start) {
        for (int i = start; i < Math.min(tree.size(), start + LONGEST_LOSS); i++) {
            if (LOSSES.contains(tree.token(i).lemma())) {
                return true;
            }
            if (tree.token(i).isVerb() || tree.isTag(i, "MD") || tree.word(i).equals("that")) {
                return false;
            }
        }
        return tree.isTag(start, "CD") && !tree.hasVerb(start, tree.size());
    }

    /* "said after the attack that P", "said in remarks carried by the agency that P". */
    private static int pastPhraseBeforeThat(SentenceTree tree, VerbCue cue, int start) {
        if (!tree.isTag(start, "IN")
                || tree.word(start).equals("that")
                || tree.word(start).equals("if")) {
            return start;
        }
        for (int i = start + 1; i < Math.min(tree.size(), start + 15); i++) {
            if (tree.word(i).equals("that") && tree.isTag(i, "IN")) {
                return tree.hasFiniteVerb(start, i) ? start : i;
            }
        }
        return start;
    }

    private static boolean isStop(SentenceTree tree, int start) {
        String word = tree.word(start);
        return word.equals(".")
                || word.equals(";")
                || word.equals("?")
                || word.equals(",")
                        && !tree.isTag(start + 1, "DT")
                        && !tree.isTag(start + 1, "PRP")
                        && !VerbContents.isQuoteMark(tree, start + 1)
                        && !tree.word(start + 1).equals("that");
    }

    private static boolean isBarePreposition(SentenceTree tree, int start) {
        String word = tree.word(start);
        return tree.isTag(start, "IN")
                && !Set.of(
                                "that",
                                "whether",
                                "if",
                                "in",
                                "at",
                                "on",
                                "since",
                                "because",
                                "after",
                                "during",
                                "for",
                                "by",
                                "with",
                                "as",
                                "despite",
                                "about",
                                "around",
                                "between",
                                "over",
                                "until",
                                "although",
                                "while",
                                "from",
                                "among")
                        .contains(word);
    }

    private int skipRecipient(SentenceTree tree, VerbCue cue) {
        int after = cue.end();
        if (!cue.entry().takes("r")) {
            return after;
        }
        Optional<Token> told = tree.child(cue.verb(), "obj", "iobj").filter(t -> t.index() >= after);
        if (told.isEmpty()) {
            return recipientBySurface(tree, after);
        }
        int end = told.get().index() + 1;
        while (end < tree.size()
                && end <= tree.last(told.get().index())
                && (tree.isTag(end, "NN")
                        || tree.isTag(end, "POS")
                        || tree.isTag(end, "CC") && tree.isTag(end + 1, "NNP")
                        || tree.isTag(end, "-LRB-")
                        || tree.isTag(end, "-RRB-"))) {
            end++;
        }
        return Math.max(end, recipientBySurface(tree, after));
    }

    private static int recipientBySurface(SentenceTree tree, int after) {
        int at = after;
        if (tree.isTag(at, "PRP")) {
            return at + 1;
        }
        while (tree.isTag(at, "NNP") || at == after && (tree.isTag(at, "DT") || tree.isTag(at, "NNS"))) {
            at++;
        }
        return at;
    }

    private int skipOccasion(SentenceTree tree, int from) {
        int at = from;
        boolean moved = true;
        while (moved && at < tree.size()) {
            moved = false;
            int end = occasionEnd(tree, at);
            if (end > at) {
                at = end;
                moved = true;
            }
        }
        return tree.word(at).equals(":") ? at + 1 : at;
    }

    private int occasionEnd(SentenceTree tree, int at) {
        int noun = at;
        boolean preposition = DAY_PREPOSITIONS.contains(tree.word(at));
        if (preposition) {
            noun++;
        }
        int end = noun;
        boolean setting = false;
        while (end < tree.size() && end - noun < 8 && (isDay(tree, end) || preposition && isNominal(tree, end))) {
            setting |= settings.contains(tree.token(end).lemma())
                    || isDay(tree, end)
                    || preposition && tree.word(at).equals("to") && tree.isTag(end, "NNP");
            end++;
            if (setting && !isNominal(tree, end) && !isDay(tree, end)) {
                break;
            }
        }
        if (!setting || tree.isTag(end, "VB") || tree.isTag(end, "MD")) {
            return at;
        }
        return tree.word(end).equals(",") && !preposition ? end : end;
    }

    private static boolean isNominal(SentenceTree tree, int index) {
        return tree.isTag(index, "NN")
                || tree.isTag(index, "DT")
                || tree.isTag(index, "JJ")
                || tree.isTag(index, "PRP$")
                || tree.isTag(index, "POS")
                || tree.isTag(index, "CD");
    }

    private static boolean isDay(SentenceTree tree, int index) {
        if (index >= tree.size()) {
            return false;
        }
        String ner = tree.token(index).ner();
        return ner.equals("DATE") || ner.equals("TIME") && tree.isTag(index, "NN");
    }

    private static Optional<Token> objectOf(SentenceTree tree, VerbCue cue) {
        return tree.child(cue.verb(), "obj", "xcomp", "ccomp")
                .or(() -> ofFirstVerb(tree, cue))
                .filter(t -> t.index() >= cue.group().to());
    }

    /* "neither confirmed nor denied the raid": the parser gives the raid to the first verb. */
    private static Optional<Token> ofFirstVerb(SentenceTree tree, VerbCue cue) {
        Token verb = tree.token(cue.verb());
        return verb.relation().startsWith("conj") && cue.group().contains(verb.head())
                ? tree.child(verb.head(), "obj", "xcomp", "ccomp")
                : Optional.empty();
    }

    private static boolean hasObjectAnd(SentenceTree tree, VerbCue cue, Set<String> prepositions) {
        int limit = Math.min(tree.size(), cue.end() + 25);
        for (int i = cue.end() + 1; i < limit; i++) {
            if (prepositions.contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCallFor(SentenceTree tree, VerbCue cue) {
        String lemma = tree.token(cue.verb()).lemma();
        return lemma.equals("call") || lemma.equals("appeal") || lemma.equals("plead");
    }

    private static Optional<Integer> asStart(SentenceTree tree, VerbCue cue) {
        int limit = Math.min(tree.size(), cue.end() + 30);
        for (int i = cue.end(); i < limit; i++) {
            if (tree.word(i).equals("as") && i > cue.end()) {
                boolean reflexive = tree.word(cue.end()).endsWith("self")
                        || tree.word(cue.end()).endsWith("selves");
                return Optional.of(reflexive ? i + 1 : cue.end());
            }
            if (tree.isTag(i, "VBG") && i > cue.end() && tree.isTag(i - 1, "NN")
                    || tree.token(i).isVerb() && i > cue.end() + 12
                    || tree.word(i).equals(".")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean hasComplement(SentenceTree tree, VerbCue cue) {
        int after = cue.end();
        if (after >= tree.size()) {
            return false;
        }
        boolean complement = tree.child(cue.verb(), "xcomp", "advcl")
                .filter(t -> t.index() > after && !isPurpose(tree, cue, t))
                .isPresent();
        int next = after;
        while (next < tree.size() && next - after < 6 && !VerbContents.isQuoteMark(tree, next)) {
            next++;
        }
        return complement || VerbContents.isQuoteMark(tree, next) && next > after;
    }

    /* "called a meeting to discuss the raid" */
    private static boolean isPurpose(SentenceTree tree, VerbCue cue, Token complement) {
        return tree.token(cue.verb()).lemma().equals("call") && tree.isTag(tree.first(complement.index()), "TO");
    }
}
