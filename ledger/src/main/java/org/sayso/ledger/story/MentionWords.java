package org.sayso.ledger.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.ledger.story.WordVector.Rarity;
import org.sayso.ledger.text.Lemmas;
import org.sayso.ledger.text.Sentences;
import org.sayso.ledger.text.Stems;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * A mention as the words that tell what happened: its head, the words beside it, its sentence.
 *
 * @param report index of its report
 * @param trigger as printed, in lower case
 * @param head lemma of its main word: the last, or the one before a particle ("checked" of "checked into")
 * @param family the head without derivational endings, so that "explosion" and "exploded" meet
 * @param light whether the head says little of its own ("said", "made")
 * @param sentence stems of the content words of its sentence, without its own
 * @param beside stems of the content words next to it
 */
record MentionWords(
        int report,
        String trigger,
        String head,
        String family,
        boolean light,
        double rarity,
        WordVector sentence,
        WordVector beside) {

    private static final WordList PARTICLES = WordList.load("particles.txt");
    private static final WordList LIGHT = WordList.load("light-words.txt");
    private static final WordList ENDINGS = WordList.load("derivational-endings.txt");
    private static final int LEAST_STEM = 3;
    private static final int WORDS_BESIDE = 5;

    static MentionWords of(int report, CodePointText text, Sentences sentences, Span trigger, Rarity rarity) {
        List<String> own = Words.of(text.slice(trigger));
        String head = Lemmas.of(head(own));
        Span sentence = sentences.around(trigger);
        int start = Math.min(sentence.start(), trigger.start());
        int end = Math.max(sentence.end(), trigger.end());
        List<String> before = Words.of(text.slice(new Span(start, trigger.start())));
        List<String> after = Words.of(text.slice(new Span(trigger.end(), end)));
        List<String> beside = new ArrayList<>(before.subList(Math.max(0, before.size() - WORDS_BESIDE), before.size()));
        beside.addAll(after.subList(0, Math.min(WORDS_BESIDE, after.size())));
        Set<String> around = new TreeSet<>(Stems.of(before));
        around.addAll(Stems.of(after));
        around.removeAll(Stems.of(own));
        return new MentionWords(
                report,
                String.join(" ", own),
                head,
                family(head),
                LIGHT.has(head),
                rarity.of(head),
                WordVector.of(around, rarity),
                WordVector.of(Stems.of(beside), rarity));
    }

    private static String head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (PARTICLES.has(words.get(i))) {
                return words.get(i - 1);
            }
        }
        return words.isEmpty() ? "" : words.getLast();
    }

    private static String family(String head) {
        return ENDINGS.entries().stream()
                .filter(ending -> head.endsWith(ending) && head.length() - ending.length() >= LEAST_STEM)
                .findFirst()
                .map(ending -> head.substring(0, head.length() - ending.length()))
                .orElse(head);
    }
}
