package org.sayso.ledger.story;

import java.util.List;

/**
 * Two mentions compared by their words alone: the features by which {@link MentionGroups} tells whether they tell of one happening.
 *
 * <p>Whatever the two heads are: how alike the reports, the sentences and the words beside are. Of two heads that are the same: how rare the word
 * is, and in how many reports of the story it stands, since the word for what the story is about stands in most. Of two that are not: whether they
 * come from one word, or are known to be used for one another ({@link AlikeWords}).
 */
final class MentionPair {

    /** What the values stand for, in order; a weight for each stands in the data file {@code same-mention.tsv}. */
    static final List<String> FEATURES = List.of(
            "bias",
            "same word",
            "same family",
            "same beginning",
            "words used for one another",
            "same word, rare",
            "reports alike",
            "same word, reports alike",
            "sentences alike",
            "same word, sentences alike",
            "words beside alike",
            "same word, words beside alike",
            "one report",
            "same word, one report",
            "light word",
            "same word, light",
            "same words",
            "same word, of the story",
            "other words, of the story",
            "same word, of the story and rare",
            "other words, of the story, reports alike",
            "other words, words beside alike",
            "other words, all alike");

    private static final int BEGINNING = 4;

    private MentionPair() {}

    /**
     * @param reportsAlike cosine of the two reports
     * @param ofTheStory part of the story's reports that have the rarer of the two heads
     */
    static double[] features(
            MentionWords one, MentionWords other, double reportsAlike, double ofTheStory, AlikeWords alike) {
        boolean same = one.head().equals(other.head());
        boolean family = !same && one.family().equals(other.family());
        boolean beginning = !same && !family && beginning(one).equals(beginning(other));
        double sentences = one.sentence().cosine(other.sentence());
        double beside = one.beside().cosine(other.beside());
        double rare = Math.min(one.rarity(), other.rarity()) / 6;
        double sameReport = one.report() == other.report() ? 1 : 0;
        double light = one.light() || other.light() ? 1 : 0;
        double s = same ? 1 : 0;
        double o = 1 - s;
        return new double[] {
            1,
            s,
            family ? 1 : 0,
            beginning ? 1 : 0,
            same ? 0 : alike.of(one.head(), other.head()),
            s * rare,
            reportsAlike,
            s * reportsAlike,
            sentences,
            s * sentences,
            beside,
            s * beside,
            sameReport,
            s * sameReport,
            light,
            s * light,
            one.trigger().equals(other.trigger()) ? 1 : 0,
            s * ofTheStory,
            o * ofTheStory,
            s * ofTheStory * rare,
            o * ofTheStory * reportsAlike,
            o * beside,
            o * beside * reportsAlike
        };
    }

    private static String beginning(MentionWords mention) {
        return mention.head().length() > BEGINNING
                ? mention.head().substring(0, BEGINNING)
                : mention.head() + "|" + mention.report();
    }
}
