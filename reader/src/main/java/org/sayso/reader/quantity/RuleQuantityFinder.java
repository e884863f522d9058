package org.sayso.reader.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sayso.model.Quantity;
import org.sayso.model.Span;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.time.TimeWords;
import org.sayso.reader.word.Word;
import org.sayso.reader.word.Words;

/**
 * Finds numbers with their bounds, units and rates. Dates, durations, ages and numbers that name are none. Thread-safe; linear in the length of
 * the text.
 */
public final class RuleQuantityFinder implements QuantityFinder {

    private final CountReader counts = new CountReader();
    private final TimeWords times = new TimeWords();

    @Override
    public List<Quantity> find(ParsedText text) {
        List<Quantity> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Word> words = Words.of(text, sentence);
            inSentence(words, sentence, found);
        }
        return List.copyOf(found);
    }

    private void inSentence(List<Word> words, Sentence sentence, List<Quantity> found) {
        if (words.stream().noneMatch(w -> CountReader.mayCount(w.text()))) {
            return;
        }
        BitSet timed = times.in(words);
        int at = 0;
        while (at < words.size()) {
            Optional<Count> count = counts.at(words, at, true);
            if (count.isPresent() && isChange(count.get(), words, sentence)) {
                count = counts.at(words, at, false);
            }
            if (count.isEmpty()
                    || timed.get(count.get().number())
                    || timed.get(count.get().end() - 1)) {
                at++;
                continue;
            }
            if (CountGuard.admits(count.get(), words)) {
                found.add(quantity(count.get(), words, sentence));
            }
            at = count.get().end();
        }
    }

    /* "rose from 12 to 20" is a change; "from 12 to 20 men came" a range */
    private static boolean isChange(Count count, List<Word> words, Sentence sentence) {
        boolean joined =
                count.low() != null && count.high() != null && !count.low().equals(count.high());
        if (!joined) {
            return false;
        }
        boolean to = false;
        for (int i = count.number(); i < count.end(); i++) {
            to |= words.get(i).is("to");
        }
        if (!to) {
            return false;
        }
        Token last = words.get(count.end() - 1).token();
        return sentence.ancestors(last).stream()
                .limit(3)
                .filter(Token::isVerb)
                .findFirst()
                .map(v -> CountWords.is("change", v.lemma()))
                .orElse(false);
    }

    private static Quantity quantity(Count count, List<Word> words, Sentence sentence) {
        UnitReader.Unit unit = UnitReader.of(count, words, sentence);
        Span span = new Span(
                words.get(count.start() - unit.wordsBefore()).span().start(),
                words.get(count.end() + unit.extraWords() - 1).span().end());
        String per = RateReader.of(count, words).orElse(null);
        return new Quantity(span, count.low(), count.high(), count.approximate(), unit.name(), per);
    }
}
