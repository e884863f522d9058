package org.sayso.reader.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.reader.time.TimeRule.Operation;
import org.sayso.reader.word.Word;

/** Finds the time expressions of one sentence, left to right, the longest first, without knowing yet what they are anchored in. Thread-safe. */
final class SentenceMatcher {

    private static final Set<Operation> TAKE_PREFIX = EnumSet.of(
            Operation.DATE,
            Operation.SEASON,
            Operation.REL,
            Operation.DECADE,
            Operation.CENTURY,
            Operation.QUARTER,
            Operation.WEEKDAY,
            Operation.DAYWORD,
            Operation.FIXED,
            Operation.WEEKEND);

    private final RuleBook rules = new RuleBook();
    private final Prefixes prefixes = new Prefixes();
    private final YearGuard years = new YearGuard();
    private final RangeCompletion ranges = new RangeCompletion();

    List<TimeMatch> matches(List<Word> words) {
        List<TimeMatch> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<TimeMatch> match = at(words, at);
            match.ifPresent(found::add);
            at = match.map(TimeMatch::end).orElse(at + 1);
        }
        return ranges.complete(words, found);
    }

    private Optional<TimeMatch> at(List<Word> words, int at) {
        Optional<TimeMatch> best = rules.longestAt(words, at, false).filter(m -> years.admits(m, words));
        for (Prefixes.Found prefix : prefixes.at(words, at)) {
            Optional<TimeMatch> inner = rules.longestAt(words, at + prefix.length(), true)
                    .filter(m -> TAKE_PREFIX.contains(m.rule().operation()) && years.admits(m, words));
            if (inner.isPresent()
                    && (best.isEmpty() || inner.get().end() > best.get().end())) {
                best = Optional.of(inner.get().from(at, prefix.part()));
            }
        }
        return best;
    }
}
