package org.sayso.reader.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.reader.word.Numeral;
import org.sayso.reader.word.Numerals;
import org.sayso.reader.word.Word;
import org.sayso.reader.word.WordTable;

/** The word classes of time patterns: those of {@code time-words.txt} and those that need counting. */
final class WordClasses {

    private static final WordTable TABLE = WordTable.load(WordClasses.class, "time-words.txt");

    private static final Set<String> APPROXIMATORS =
            Set.of("about", "around", "some", "almost", "nearly", "over", "roughly", "approximately");

    private WordClasses() {}

    static boolean isKnown(String wordClass) {
        return TABLE.hasClass(wordClass) || switchesOn(wordClass);
    }

    /** False where no class at all can match from this word on: a quick way past most words of a text. */
    static boolean mayBegin(String word) {
        char first = word.charAt(0);
        return first >= '0' && first <= '9'
                || first == '\''
                || first == '’'
                || first == '‘'
                || Numerals.mayBegin(word)
                || TABLE.has(word)
                || APPROXIMATORS.contains(word);
    }

    private static boolean switchesOn(String wordClass) {
        return List.of(
                        "num", "day", "dnth", "year", "yy", "dec", "dec3", "clock", "hour", "hhmm", "ord", "dd",
                        "single", "ampm", "approx", "vaguely")
                .contains(wordClass);
    }

    /** What this class matches from this word on. */
    static Optional<Capture> match(String wordClass, List<Word> words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        return switch (wordClass) {
            case "num" -> count(words, at);
            case "day" -> dayOfMonth(words.get(at).text());
            case "dnth" ->
                words.get(at).startsWithDigit()
                                && hasOrdinalSuffix(words.get(at).text())
                        ? dayOfMonth(words.get(at).text())
                        : Optional.empty();
            case "year" -> figures(words.get(at).text(), 4, 1000, 2199);
            case "yy" -> twoDigitYear(words, at);
            case "dec" -> decade(words, at, 1000);
            case "dec3" -> decade(words, at, 100);
            case "clock" -> clock(words, at);
            case "hour" -> figures(words.get(at).text(), 0, 1, 12);
            case "hhmm" -> hoursAndMinutes(words.get(at).text());
            case "ord" -> ordinal(words, at);
            case "dd" -> figures(words.get(at).text(), 0, 0, 99);
            case "single" -> single(words.get(at).text());
            case "ampm" ->
                words.get(at).is("am") || words.get(at).is("pm")
                        ? Optional.of(new Capture(1, words.get(at).text()))
                        : Optional.empty();
            case "approx" ->
                APPROXIMATORS.contains(words.get(at).text()) ? Optional.of(new Capture(1, "")) : Optional.empty();
            case "vaguely" -> vague(words, at);
            case "month", "weekday" -> name(wordClass, words, at);
            default -> TABLE.value(wordClass, words.get(at).text()).map(v -> new Capture(1, v));
        };
    }

    private static Optional<Capture> name(String wordClass, List<Word> words, int at) {
        Word word = words.get(at);
        Optional<Capture> found = TABLE.value(wordClass, word.text()).map(v -> new Capture(1, v));
        if (found.isEmpty() || !word.isCapitalised()) {
            return Optional.empty();
        }
        if (!TABLE.has("doubtful", word.text())) {
            return found;
        }
        boolean named = word.token().tag().startsWith("NNP");
        return named
                        && !word.token().ner().equals("PERSON")
                        && (word.text().length() > 3 || word.is("may") || numberBeside(words, at))
                ? found
                : numberBeside(words, at) ? found : Optional.empty();
    }

    private static boolean numberBeside(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).startsWithDigit()
                || at + 1 < words.size() && words.get(at + 1).startsWithDigit();
    }

    private static Optional<Capture> count(List<Word> words, int at) {
        Word word = words.get(at);
        if (word.is("a") || word.is("an")) {
            Optional<Numeral> multiplied = Numerals.at(words, at);
            if (multiplied.isPresent()) {
                return multiplied.map(n -> new Capture(n.length(), plain(n.value())));
            }
            if (at + 2 < words.size() && words.get(at + 1).is("couple")) {
                return Optional.of(new Capture(words.get(at + 2).is("of") ? 3 : 2, "2"));
            }
            return Optional.of(new Capture(1, "1"));
        }
        return Numerals.at(words, at).map(n -> new Capture(n.length(), plain(n.value())));
    }

    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static Optional<Capture> vague(List<Word> words, int at) {
        int i = at;
        if (words.get(i).is("a") && i + 1 < words.size() && words.get(i + 1).is("few")) {
            i++;
        }
        return TABLE.has("vague", words.get(i).text()) ? Optional.of(new Capture(i - at + 1, "X")) : Optional.empty();
    }

    private static boolean hasOrdinalSuffix(String word) {
        return word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
    }

    private static Optional<Capture> dayOfMonth(String word) {
        String figures = hasOrdinalSuffix(word) ? word.substring(0, word.length() - 2) : word;
        return figures(figures, 0, 1, 31);
    }

    private static Optional<Capture> figures(String word, int digits, int least, int most) {
        if (word.length() > 4 || digits > 0 && word.length() != digits || word.isEmpty()) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            value = value * 10 + c - '0';
        }
        return value >= least && value <= most
                ? Optional.of(new Capture(1, Integer.toString(value)))
                : Optional.empty();
    }

    /* '82, ’05 */
    private static Optional<Capture> twoDigitYear(List<Word> words, int at) {
        String mark = words.get(at).text();
        if (!mark.equals("'") && !mark.equals("’") && !mark.equals("‘") || at + 1 >= words.size()) {
            return Optional.empty();
        }
        if (words.get(at + 1).span().start() != words.get(at).span().end()) {
            return Optional.empty();
        }
        return figures(words.get(at + 1).text(), 2, 0, 99)
                .map(c -> new Capture(2, century(Integer.parseInt(c.value()))));
    }

    static String century(int twoDigits) {
        return Integer.toString(twoDigits < 30 ? 2000 + twoDigits : 1900 + twoDigits);
    }

    /* 1930s, 80s, '80s */
    private static Optional<Capture> decade(List<Word> words, int at, int least) {
        int i = words.get(at).is("'") || words.get(at).is("’") ? at + 1 : at;
        if (i >= words.size()) {
            return Optional.empty();
        }
        String word = words.get(i).text();
        if (!word.endsWith("0s")) {
            return Optional.empty();
        }
        String figures = word.substring(0, word.length() - 1);
        if (figures.length() == 2) {
            return figures(figures, 2, 20, 90).map(c -> new Capture(i - at + 1, "19" + c.value()));
        }
        return figures(figures, 0, least, 2090).map(c -> new Capture(i - at + 1, c.value()));
    }

    private static Optional<Capture> clock(List<Word> words, int at) {
        if (at + 2 >= words.size() || !words.get(at + 1).is(":")) {
            return Optional.empty();
        }
        Optional<Capture> hours = figures(words.get(at).text(), 0, 0, 24);
        Optional<Capture> minutes = figures(words.get(at + 2).text(), 2, 0, 59);
        if (hours.isEmpty() || minutes.isEmpty()) {
            return Optional.empty();
        }
        boolean seconds = at + 4 < words.size()
                && words.get(at + 3).is(":")
                && figures(words.get(at + 4).text(), 2, 0, 59).isPresent();
        return Optional.of(new Capture(
                seconds ? 5 : 3,
                two(hours.get().value()) + ":" + two(minutes.get().value())));
    }

    private static Optional<Capture> hoursAndMinutes(String word) {
        if (word.length() != 4
                || figures(word.substring(0, 2), 2, 0, 24).isEmpty()
                || figures(word.substring(2), 2, 0, 59).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Capture(1, word.substring(0, 2) + ":" + word.substring(2)));
    }

    static String two(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }

    /* third, 3rd, twenty-first */
    private static Optional<Capture> ordinal(List<Word> words, int at) {
        String word = words.get(at).text();
        if (words.get(at).startsWithDigit() && hasOrdinalSuffix(word)) {
            return figures(word.substring(0, word.length() - 2), 0, 1, 999);
        }
        Optional<Numeral> tens = Numerals.at(words, at);
        if (tens.isPresent()
                && tens.get().length() == 1
                && tens.get().value() >= 20
                && at + 2 < words.size()
                && words.get(at + 1).is("-")) {
            return TABLE.value("ordinal", words.get(at + 2).text())
                    .map(v -> new Capture(3, plain(tens.get().value() + Integer.parseInt(v))));
        }
        return TABLE.value("ordinal", word).map(v -> new Capture(1, v));
    }

    private static Optional<Capture> single(String word) {
        return TABLE.has("plural", word)
                ? Optional.empty()
                : TABLE.value("unit", word).map(v -> new Capture(1, v));
    }
}
