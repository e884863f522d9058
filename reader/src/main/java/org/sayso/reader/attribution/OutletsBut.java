package org.sayso.reader.attribution;

import java.util.List;
import java.util.Set;

/** Finds the "but" with which a sentence leaves what its source says and goes on in the outlet's own voice, or in somebody else's. */
final class OutletsBut {

    /*
     * "The council said the road had reopened but it was not immediately clear whether P", "... said there were casualties but had no toll",
     * "the army claimed that P but the rebels dismissed Q": the content ends before "but". Needed above all in texts that lost their commas.
     * Gets wrong: a source that itself says what is not clear.
     */

    private static final Set<String> OPEN = Set.of("clear", "known", "possible", "unclear", "certain");
    private static final Set<String> OF_THE_SAYING = Set.of(
            "have", "give", "provide", "offer", "mention", "elaborate", "specify", "name", "add", "say", "identify");
    private static final int FARTHEST = 7;

    private OutletsBut() {}

    /** First token of such a "but" in this stretch; {@code to} where there is none. */
    static int in(SentenceTree tree, int from, int to, VerbCue cue, List<VerbCue> all) {
        boolean past = tree.isTag(cue.verb(), "VBD");
        for (int i = from + 2; i < to; i++) {
            if (VerbContents.isQuoteMark(tree, i)) {
                return to;
            }
            boolean but = tree.word(i).equals("but") && tree.isTag(i, "CC");
            if (but
                    && (isOpenQuestion(tree, i + 1)
                            || past && isOfTheSaying(tree, i + 1)
                            || isAnotherVoice(i + 1, cue, all))) {
                return i;
            }
        }
        return to;
    }

    private static boolean isOpenQuestion(SentenceTree tree, int at) {
        if (!tree.word(at).equals("it")
                || !tree.token(Math.min(at + 1, tree.size() - 1)).lemma().equals("be")) {
            return false;
        }
        for (int i = at + 2; i < Math.min(tree.size(), at + FARTHEST); i++) {
            if (OPEN.contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    /* "but gave no details", "but did not say how many" */
    private static boolean isOfTheSaying(SentenceTree tree, int at) {
        int verb = at;
        while (verb < tree.size()
                && (tree.isTag(verb, "RB") || tree.token(verb).lemma().equals("do"))) {
            verb++;
        }
        return verb < tree.size()
                && (tree.isTag(verb, "VBD") || verb > at && tree.isTag(verb, "VB"))
                && OF_THE_SAYING.contains(tree.token(verb).lemma());
    }

    private static boolean isAnotherVoice(int at, VerbCue cue, List<VerbCue> all) {
        return all.stream()
                .anyMatch(other -> other.verb() != cue.verb()
                        && other.sourceRange() != null
                        && other.sourceRange().from() == at
                        && other.sourceRange().to() <= other.group().from());
    }
}
