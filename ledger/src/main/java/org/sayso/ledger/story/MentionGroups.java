package org.sayso.ledger.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.ledger.text.Sentences;
import org.sayso.model.CodePointText;
import org.sayso.model.Report;

/**
 * Sorts mentions into happenings by their words alone, for texts of which nothing else is known: no types, no days, no places.
 *
 * <p>The reports are sorted into stories ({@link StoryGroups}); within a story, two mentions are compared by a logistic score ({@link MentionPair})
 * and joined by average link; as Barhom et al. (2019) do, but by words instead of vectors. Weights and alike words were fitted to the training
 * part of ECB+ (Cybulska and Vossen 2014) by {@code org.sayso.evaluation.mention.TrainMentions}. What it gets wrong: two happenings of one kind in
 * one story ("a second quake"), and words that the list of {@link AlikeWords} does not know.
 */
public final class MentionGroups {

    /* Mean log-odds from which on two groups of mentions are one happening; below 0, since average link asks it of all pairs. */
    private static final double SAME_HAPPENING = -1;
    /* So that one pair that is beyond doubt does not outweigh all others. */
    private static final double SUREST = 6;

    private final List<Report> reports;
    private final List<WordVector> vectors;
    private final List<MentionWords> words = new ArrayList<>();

    MentionGroups(Collection<Report> given, List<Mention> mentions) {
        reports = given.stream().sorted(Comparator.comparing(Report::id)).toList();
        vectors = WordVector.of(reports);
        Map<String, Integer> indexes = new HashMap<>();
        reports.forEach(report -> indexes.put(report.id(), indexes.size()));
        Map<Integer, CodePointText> texts = new HashMap<>();
        Map<Integer, Sentences> sentences = new HashMap<>();
        WordVector.Rarity rarity = WordVector.rarity(reports);
        for (Mention mention : mentions) {
            int report = Objects.requireNonNull(indexes.get(mention.report()), "no report " + mention.report());
            CodePointText text = texts.computeIfAbsent(
                    report, index -> CodePointText.of(reports.get(index).text()));
            Sentences split = sentences.computeIfAbsent(report, index -> new Sentences(text));
            words.add(MentionWords.of(report, text, split, mention.trigger(), rarity));
        }
    }

    /**
     * The number of the happening of each mention, in the order given.
     *
     * @throws NullPointerException where a mention stands in none of the reports
     */
    public static List<Integer> of(Collection<Report> reports, List<Mention> mentions) {
        MentionGroups groups = new MentionGroups(reports, mentions);
        Map<Integer, Integer> numbers = new TreeMap<>();
        int number = 0;
        for (List<Integer> story : groups.stories()) {
            for (List<Integer> happening : groups.happenings(story)) {
                for (int mention : happening) {
                    numbers.put(mention, number);
                }
                number++;
            }
        }
        return List.copyOf(numbers.values());
    }

    String head(int mention) {
        return words.get(mention).head();
    }

    /** Indexes of the mentions of each story. */
    List<List<Integer>> stories() {
        List<List<Integer>> stories = new ArrayList<>();
        for (List<Integer> members : StoryGroups.groups(vectors)) {
            Set<Integer> inStory = new HashSet<>(members);
            List<Integer> mentions = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (inStory.contains(words.get(i).report())) {
                    mentions.add(i);
                }
            }
            stories.add(mentions);
        }
        return stories;
    }

    private List<List<Integer>> happenings(List<Integer> story) {
        PairScore score = PairScore.load();
        double[][] alike = new double[story.size()][story.size()];
        forEachPair(story, AlikeWords.load(), (i, j, features) -> {
            alike[i][j] = Math.clamp(score.of(features), -SUREST, SUREST);
            alike[j][i] = alike[i][j];
        });
        return AverageLink.groups(alike, SAME_HAPPENING).stream()
                .map(group -> group.stream().map(story::get).toList())
                .toList();
    }

    /** What is done with a pair: two indexes into the mentions of a story, the greater first, and the pair's features. */
    @FunctionalInterface
    interface PairWork {
        void on(int one, int other, double[] features);
    }

    void forEachPair(List<Integer> story, AlikeWords alikeWords, PairWork work) {
        Map<String, Set<Integer>> reportsByHead = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (int mention : story) {
            MentionWords one = words.get(mention);
            reportsByHead.computeIfAbsent(one.head(), head -> new HashSet<>()).add(one.report());
            all.add(one.report());
        }
        for (int i = 0; i < story.size(); i++) {
            MentionWords one = words.get(story.get(i));
            int having = Objects.requireNonNull(reportsByHead.get(one.head())).size();
            for (int j = 0; j < i; j++) {
                MentionWords other = words.get(story.get(j));
                int otherHaving =
                        Objects.requireNonNull(reportsByHead.get(other.head())).size();
                double ofTheStory = (double) Math.min(having, otherHaving) / all.size();
                double reportsAlike = vectors.get(one.report()).cosine(vectors.get(other.report()));
                work.on(i, j, MentionPair.features(one, other, reportsAlike, ofTheStory, alikeWords));
            }
        }
    }
}
