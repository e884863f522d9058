package org.sayso.reader.time;

import java.util.BitSet;
import java.util.List;
import org.sayso.reader.time.TimeRule.Operation;
import org.sayso.reader.word.Word;

/** Which words of a sentence tell a time, for those who count other things. Thread-safe. */
public final class TimeWords {

    private final SentenceMatcher matcher = new SentenceMatcher();

    /** The indexes of the words that are part of a time expression; the "a day" of a rate is none. */
    public BitSet in(List<Word> words) {
        BitSet timed = new BitSet(words.size());
        for (TimeMatch match : matcher.matches(words)) {
            if (match.rule().operation() != Operation.SET) {
                timed.set(match.start(), match.end());
            }
        }
        return timed;
    }
}
