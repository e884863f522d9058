package org.sayso.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;
import org.sayso.model.TimeExpression;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.word.Word;
import org.sayso.reader.word.Words;

/**
 * Finds time expressions by the rules of {@code time-rules.txt} and anchors them in the report's date or, in narratives and for words that point
 * back, in the date last named. Never in the day of the run. Thread-safe; linear in the length of the text.
 */
public final class RuleTimeFinder implements TimeFinder {

    private static final int WORDS_OF_AN_OPENING = 2;
    private static final int WORDS_OF_A_HEADING = 12;

    private final SentenceMatcher matcher = new SentenceMatcher();

    @Override
    public List<TimeExpression> find(ParsedText text, @Nullable LocalDate published) {
        List<List<Word>> words = new ArrayList<>();
        List<List<TimeMatch>> matches = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            words.add(Words.of(text, sentence));
            matches.add(matcher.matches(words.getLast()));
        }
        LocalDate anchor =
                published != null ? published : Dateline.find(words, matches).orElse(null);
        Anchors anchors = new Anchors(anchor, TextKind.isNarrative(matches, anchor));
        Meanings meanings = new Meanings(anchors);
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            anchors.enterSentence(i);
            for (TimeMatch match : matches.get(i)) {
                add(found, match, words.get(i), text.sentences().get(i), meanings, anchors);
            }
        }
        return List.copyOf(found);
    }

    private static void add(
            List<TimeExpression> found,
            TimeMatch match,
            List<Word> words,
            Sentence sentence,
            Meanings meanings,
            Anchors anchors) {
        Word last = words.get(match.end() - 1);
        Optional<Meaning> meaning = meanings.of(match, Tense.around(sentence, last.token()));
        if (meaning.isEmpty()) {
            return;
        }
        Span span =
                new Span(words.get(match.start()).span().start(), last.span().end());
        Meaning known = meaning.get();
        found.add(new TimeExpression(
                span,
                known.type(),
                known.value(),
                known.days() == null ? null : known.days().from(),
                known.days() == null ? null : known.days().to()));
        Period period = known.anchor();
        if (period != null) {
            anchors.name(period, match.start() <= WORDS_OF_AN_OPENING || words.size() <= WORDS_OF_A_HEADING);
        }
    }
}
