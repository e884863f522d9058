package org.sayso.reader.quantity;

import java.util.List;
import java.util.Set;
import org.sayso.reader.word.Word;

/**
 * Tells a number that counts from one that names, dates or ages.
 *
 * <p>Refused: "F-16", "Resolution 1701", "G20", "Kassig, 26, was", "no one", "not 12", "five-member council". Gets wrong: a house number, a
 * score.
 */
final class CountGuard {

    private static final int DIGITS_OF_DATE = 5;

    private CountGuard() {}

    static boolean admits(Count count, List<Word> words) {
        return !isTwin(count, words)
                && !isName(count, words)
                && !isStamp(count, words)
                && !isAge(count, words)
                && !isPronoun(count, words)
                && !isCompound(count, words)
                && !isDenied(count, words);
    }

    private static boolean isName(Count count, List<Word> words) {
        int at = count.number();
        if (at == 0) {
            return false;
        }
        Word before = words.get(at - 1);
        Word number = words.get(at);
        boolean glued = before.span().end() == number.span().start();
        boolean letterBefore = glued
                && (isLetters(before)
                        || before.is("-")
                                && at > 1
                                && isLetters(words.get(at - 2))
                                && words.get(at - 2).span().end()
                                        == before.span().start());
        boolean dotted =
                glued && (before.is(".") || before.is("/") || before.is(":") || before.is("_") || before.is("#"));
        return letterBefore && !before.is("from")
                || dotted
                || number.startsWithDigit() && CountWords.is("naming", before.text()) && count.start() == at;
    }

    /* "190703 35 Dead", "Apr 152017 - Dozens dead": a number run into another one or into a month is a time of day or a date. */
    private static boolean isStamp(Count count, List<Word> words) {
        int number = count.number();
        if (count.start() != number
                || count.end() - number != 1
                || !words.get(number).startsWithDigit()) {
            return false;
        }
        boolean beforeNumber =
                count.end() < words.size() && words.get(count.end()).startsWithDigit();
        boolean beforeBound = count.end() + 1 < words.size()
                && words.get(count.end()).is("at")
                && words.get(count.end() + 1).is("least");
        boolean afterMonth = number > 0
                && words.get(number).text().length() >= DIGITS_OF_DATE
                && CountWords.is("month", words.get(number - 1).text());
        return beforeNumber || beforeBound || afterMonth;
    }

    /* "Kassig, 26, said", "aged 26" */
    private static boolean isAge(Count count, List<Word> words) {
        int at = count.start();
        if (at == 0) {
            return false;
        }
        Word before = words.get(at - 1);
        if (CountWords.is("age", before.text())) {
            return true;
        }
        boolean closed = count.end() >= words.size()
                || Set.of(",", ".", ")", ";").contains(words.get(count.end()).text());
        boolean opened = before.is(",") || before.is("(");
        return opened
                && closed
                && at > 1
                && words.get(at - 2).token().ner().equals("PERSON")
                && !words.get(count.number()).token().relation().equals("nummod");
    }

    private static boolean isPronoun(Count count, List<Word> words) {
        int at = count.number();
        if (count.end() - at != 1 || !words.get(at).is("one")) {
            return false;
        }
        boolean counts = words.get(at).token().relation().equals("nummod");
        boolean ofSome = count.end() < words.size() && words.get(count.end()).is("of");
        boolean pointed = at > 0 && CountWords.is("pointer", words.get(at - 1).text());
        return pointed && !counts
                || !counts && !ofSome && !words.get(at).token().tag().equals("CD")
                || count.end() < words.size() && words.get(count.end()).is("another");
    }

    /* five-member, 20-strong: part of an adjective; "50-200 men" and "twenty-five" are no such thing */
    private static boolean isCompound(Count count, List<Word> words) {
        int end = count.end();
        return end + 1 < words.size()
                && words.get(end).is("-")
                && words.get(end).span().start() == words.get(end - 1).span().end()
                && words.get(end + 1).span().start() == words.get(end).span().end()
                && isLetters(words.get(end + 1));
    }

    /* "twin bombings" are two; a "double agent" is none */
    private static boolean isTwin(Count count, List<Word> words) {
        Word word = words.get(count.number());
        return CountWords.is("twofold", word.text())
                && (count.end() >= words.size()
                        || !CountWords.is("blow", words.get(count.end()).text())
                                && !(count.end() + 1 < words.size()
                                        && CountWords.is(
                                                "blow",
                                                words.get(count.end() + 1).text())));
    }

    private static boolean isDenied(Count count, List<Word> words) {
        return count.start() > 0 && words.get(count.start() - 1).is("not");
    }

    private static boolean isLetters(Word word) {
        return Character.isLetter(word.text().codePointAt(0));
    }
}
