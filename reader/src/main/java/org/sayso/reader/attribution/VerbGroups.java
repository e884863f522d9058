package org.sayso.reader.attribution;

import java.util.Set;
import org.sayso.reader.syntax.Token;

/** The stretch of words that makes up a cue verb: auxiliaries, negation, adverbs, and verbs that only lead to it ("went on to say"). */
final class VerbGroups {

    private static final Set<String> LEADS = Set.of(
            "go",
            "continue",
            "decline",
            "refuse",
            "want",
            "seem",
            "appear",
            "begin",
            "start",
            "keep",
            "hasten",
            "proceed",
            "fail",
            "try",
            "purport",
            "be",
            "use");

    /* Adverbs that belong to the noun before them ("the rebels there", "a video posted online"). */
    private static final Set<String> PLACES =
            Set.of("online", "here", "there", "abroad", "today", "yesterday", "ago", "home", "elsewhere");

    private VerbGroups() {}

    static Range around(SentenceTree tree, int verb) {
        int from = verb;
        while (from > 0 && (belongs(tree, from - 1, from) || isNeitherNor(tree, from - 1))) {
            from--;
        }
        while (from < verb && tree.isTag(from, "RB") && !isNegation(tree, from) && startsClause(tree, from)) {
            from++;
        }
        int to = verb + 1;
        String next = tree.word(to);
        if (tree.isTag(to, "RP") || next.equals("out") && tree.word(verb).startsWith("point")) {
            to++;
        }
        return new Range(from, to);
    }

    /* "neither confirmed nor denied": the first verb and the conjunction belong to the second. */
    private static boolean isNeitherNor(SentenceTree tree, int index) {
        return tree.word(index).equals("nor")
                        && index > 1
                        && tree.word(index - 2).equals("neither")
                || tree.word(index + 1).equals("nor")
                        && index > 0
                        && tree.word(index - 1).equals("neither")
                || tree.word(index).equals("neither") && tree.word(index + 2).equals("nor");
    }

    private static boolean startsClause(SentenceTree tree, int index) {
        return index == 0 || tree.word(index - 1).equals(",");
    }

    private static boolean belongs(SentenceTree tree, int index, int next) {
        Token token = tree.token(index);
        String tag = token.tag();
        if (tag.equals("MD") || tag.startsWith("RB") && !PLACES.contains(tree.word(index)) || isAuxiliary(token)) {
            return true;
        }
        if (tag.equals("TO") || token.word().equals("by") || token.word().equals("on") && tree.isTag(next, "TO")) {
            return index > 0 && leads(tree, index - 1);
        }
        return token.isVerb()
                && leads(tree, index)
                && (tree.isTag(next, "TO")
                        || tree.isTag(next, "VBG")
                        || tree.word(next).equals("by")
                        || tree.word(next).equals("on"));
    }

    private static boolean leads(SentenceTree tree, int index) {
        Token token = tree.token(index);
        return token.isVerb() && LEADS.contains(token.lemma())
                || token.word().equals("on")
                        && index > 0
                        && tree.token(index - 1).lemma().equals("go");
    }

    private static boolean isAuxiliary(Token token) {
        return token.isVerb()
                && (token.relation().startsWith("aux") || token.relation().equals("cop"))
                && (token.lemma().equals("be")
                        || token.lemma().equals("have")
                        || token.lemma().equals("do")
                        || token.lemma().equals("get"));
    }

    static boolean isNegation(SentenceTree tree, int index) {
        String word = tree.word(index);
        return word.equals("not")
                || word.equals("n't")
                || word.equals("n’t")
                || word.equals("never")
                || word.equals("neither")
                || word.equals("nor");
    }

    /** True where the group before its verb holds this lemma. */
    static boolean holdsLemma(SentenceTree tree, Range group, Set<String> lemmas) {
        for (int i = group.from(); i < group.to(); i++) {
            if (lemmas.contains(tree.token(i).lemma()) || lemmas.contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isNegated(SentenceTree tree, Range group) {
        for (int i = group.from(); i < group.to(); i++) {
            if (isNegation(tree, i)) {
                return true;
            }
        }
        return false;
    }
}
