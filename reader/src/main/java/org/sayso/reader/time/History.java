package org.sayso.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Because;
import org.sayso.model.DateInterval;
import org.sayso.model.Phase;
import org.sayso.model.Span;
import org.sayso.reader.certainty.Factuality;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;
import org.sayso.reader.word.WordTable;

/**
 * Tells what a report tells as history and not as news: what its own words date more than a month before the report ("in March 2011"), what has lasted
 * or been counted for half a year ("since 2011", "over the past two years"), and what a word calls earlier ("a similar attack last year", "had
 * previously shelled", "decades of war").
 *
 * <p>"The war, which began in 2011, has killed thousands" is history, war and dead; "shelling on Monday killed ten" is not. After the background part
 * of news schemata (van Dijk 1988) and the anterior of Reichenbach's tenses, as far as words show them. What is planned or supposed has no history.
 * Gets wrong: a report about an anniversary or a trial, whose news is the old event; background that no word dates.
 */
public final class History {

    private static final WordTable WORDS = WordTable.load(History.class, "history-words.txt");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final int NEWS_DAYS = 31;
    private static final int LONG_DAYS = 180;

    private History() {}

    /**
     * Why it is history; empty where it is not.
     *
     * @param time of the event, as its words or the report give it
     * @param published day of the report
     */
    public static Optional<Because> of(
            EventCandidate event, Factuality factuality, @Nullable DatedEvent time, @Nullable LocalDate published) {
        if (factuality.phase() != Phase.HAPPENED && factuality.phase() != Phase.ONGOING) {
            return Optional.empty();
        }
        return byDay(factuality.phase(), time, published).or(() -> byWord(event));
    }

    private static Optional<Because> byDay(Phase phase, @Nullable DatedEvent time, @Nullable LocalDate published) {
        if (time == null || published == null || time.time().span() == null) {
            return Optional.empty();
        }
        DateInterval days = time.time().interval();
        long since = ChronoUnit.DAYS.between(days.to(), published);
        boolean over = phase == Phase.HAPPENED && since > NEWS_DAYS;
        boolean lasting = ChronoUnit.DAYS.between(days.from(), published) > LONG_DAYS && days.days() > LONG_DAYS;
        return over || lasting
                ? Optional.of(because(time.time().span(), over ? "long-ago" : "for-long"))
                : Optional.empty();
    }

    private static Optional<Because> byWord(EventCandidate event) {
        Sentence sentence = event.sentence();
        Token head = event.head();
        Stream<Token> told = head.isNoun() ? Stream.of(head) : subjects(head, sentence);
        Optional<Token> earlier = told.flatMap(t -> sentence.children(t, "amod", "nmod:poss", "det").stream())
                .filter(t -> WORDS.has("earlier", lower(t)))
                .findFirst();
        return earlier.or(() -> adverb(head, sentence))
                .or(() -> stretch(head, sentence))
                .or(() -> toll(head, sentence))
                .or(() -> beginning(head, sentence))
                .map(t -> because(t.span(), "earlier-word"));
    }

    /* "A similar attack killed ten": the subject says that the deed is another. */
    private static Stream<Token> subjects(Token verb, Sentence sentence) {
        return sentence.children(verb, "nsubj").stream().filter(t -> WORDS.has("deed", lower(t)));
    }

    private static Optional<Token> adverb(Token head, Sentence sentence) {
        return sentence.children(head, "advmod").stream()
                .filter(t -> WORDS.has("before", lower(t)))
                .findFirst();
    }

    /* "In recent years", "over the past two decades", "decades of war". */
    private static Optional<Token> stretch(Token head, Sentence sentence) {
        if (head.relation().equals("nmod")
                && sentence.head(head).filter(t -> isLong(t)).isPresent()) {
            return sentence.head(head);
        }
        List<Token> phrases = sentence.children(head, "obl", "nmod");
        return phrases.stream()
                .filter(t -> isLong(t)
                        && sentence.children(t, "case", "amod", "det").stream()
                                .anyMatch(c -> WORDS.has("stretch", lower(c))))
                .findFirst();
    }

    /* "The conflict has killed 200,000": what a war has done is the sum of it. */
    private static Optional<Token> toll(Token head, Sentence sentence) {
        boolean perfect = sentence.children(head, "aux").stream().anyMatch(t -> WORDS.has("perfect", lower(t)));
        return perfect
                ? sentence.children(head, "nsubj").stream()
                        .filter(t -> WORDS.has("war", lower(t)))
                        .findFirst()
                : Optional.empty();
    }

    /* "The war, which began in 2011". */
    private static Optional<Token> beginning(Token head, Sentence sentence) {
        return sentence.children(head, "acl:relcl").stream()
                .filter(verb -> WORDS.has("began", lower(verb)))
                .flatMap(verb -> sentence.children(verb, "obl").stream())
                .filter(t -> YEAR.matcher(t.word()).matches())
                .findFirst();
    }

    private static boolean isLong(Token token) {
        return WORDS.has("long", lower(token));
    }

    private static Because because(@Nullable Span span, String rule) {
        return new Because("background", span, rule);
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
