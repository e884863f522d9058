package org.sayso.reader.quantity;

import java.util.List;
import java.util.Optional;
import org.sayso.reader.word.Word;

/**
 * Finds the period of a rate: "50 to 200 defections per day", "hundreds of soldiers a week", "a daily average of 20", "Every day 20 people flee".
 *
 * <p>Gets wrong: "killed 12 people a day after the talks", a point in time, where the talks follow at once.
 */
final class RateReader {

    private static final int FARTHEST = 7;

    private RateReader() {}

    static Optional<String> of(Count count, List<Word> words) {
        Optional<String> after = after(count, words);
        return after.isPresent() ? after : before(count, words);
    }

    private static Optional<String> after(Count count, List<Word> words) {
        for (int i = count.end(); i < Math.min(words.size(), count.end() + FARTHEST); i++) {
            String word = words.get(i).text();
            Optional<String> adverb = CountWords.value("rate", word);
            if (adverb.isPresent()) {
                return adverb;
            }
            if (CountWords.is("each", word) && i + 1 < words.size()) {
                Optional<String> period =
                        CountWords.value("period", words.get(i + 1).text());
                if (period.isPresent()) {
                    return isPointInTime(words, i + 2) ? Optional.empty() : period;
                }
            }
            if (endsPhrase(words.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /* a day after, a week ago, a year earlier */
    private static boolean isPointInTime(List<Word> words, int at) {
        return at < words.size()
                && List.of("after", "ago", "earlier", "later", "before", "old", "from", "-")
                        .contains(words.get(at).text());
    }

    private static boolean endsPhrase(Word word) {
        String tag = word.token().tag();
        return word.is(",") || word.is(".") || word.is(";") || word.is(":") || tag.equals("VBD") || tag.equals("MD");
    }

    private static Optional<String> before(Count count, List<Word> words) {
        for (int i = Math.max(0, count.start() - 4); i < count.start(); i++) {
            Optional<String> adverb = CountWords.value("rate", words.get(i).text());
            if (adverb.isPresent()) {
                return adverb;
            }
        }
        boolean opensWithEach = words.size() > 1
                && (words.getFirst().is("every") || words.getFirst().is("each"));
        return opensWithEach ? CountWords.value("period", words.get(1).text()) : Optional.empty();
    }
}
