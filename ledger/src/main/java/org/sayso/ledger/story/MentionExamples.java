package org.sayso.ledger.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sayso.model.Report;

/** What the weights and the word list of {@link MentionGroups} are fitted to: every pair of mentions of one story, with its features. */
public final class MentionExamples {

    private final MentionGroups groups;

    /** @param mentions each in one of the reports */
    public MentionExamples(Collection<Report> reports, List<Mention> mentions) {
        groups = new MentionGroups(reports, mentions);
    }

    /** Names of the features, in the order of their values. */
    public static List<String> features() {
        return MentionPair.FEATURES;
    }

    /** The lemma of the main word of a mention. */
    public String head(int mention) {
        return groups.head(mention);
    }

    /** What is done with a pair of mentions. */
    @FunctionalInterface
    public interface Work {
        void on(int one, int other, double[] features);
    }

    /**
     * Hands on every pair of a story.
     *
     * @param alikeWords for the mentions of a story, how far two heads (in order of the alphabet, a space between) are used for one another
     */
    public void forEachPair(Function<List<Integer>, Map<String, Double>> alikeWords, Work work) {
        for (List<Integer> story : groups.stories()) {
            AlikeWords alike = new AlikeWords(alikeWords.apply(story));
            groups.forEachPair(story, alike, (i, j, features) -> work.on(story.get(i), story.get(j), features));
        }
    }
}
