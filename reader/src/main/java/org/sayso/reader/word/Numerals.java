package org.sayso.reader.word;

import java.util.List;
import java.util.Optional;

/**
 * Reads cardinal numbers: {@code 1,500}, {@code 2.5 million}, {@code twenty-five}, {@code a hundred and six}, {@code two dozen},
 * {@code half a million}, {@code two and a half}.
 *
 * <p>Figures of more than fifteen digits are no number to anyone who counts people, and are not read.
 */
public final class Numerals {

    private static final WordTable TABLE = WordTable.load(Numerals.class, "number-words.txt");
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 16;
    private static final int FULL = -1;
    private static final int GROUP = 1000;
    private static final int DIGITS_OF_GROUP = 3;
    private static final int MOST_GROUPS = 4;

    private Numerals() {}

    /** The longest number that begins at this word. */
    public static Optional<Numeral> at(List<Word> words, int start) {
        Reading reading = new Reading(words, start);
        reading.run();
        return reading.result();
    }

    /** True for a word that can be part of a number, such as {@code three} or {@code thousand}. */
    public static boolean isNumberWord(String word) {
        return TABLE.has("small", word)
                || TABLE.has("tens", word)
                || TABLE.has("hundred", word)
                || TABLE.has("large", word) && word.length() > 2;
    }

    /** False where no number can begin with this word. */
    public static boolean mayBegin(String word) {
        return Character.isDigit(word.charAt(0))
                || word.equals("a")
                || word.equals("an")
                || word.equals("half")
                || isNumberWord(word)
                || word.equals("dozen");
    }

    /** The value of a number in figures with its thousands separators, or empty where the word is none or has a suffix. */
    public static Optional<Double> figures(String word) {
        if (word.isEmpty() || !Character.isDigit(word.charAt(0)) || word.length() > MOST_DIGITS + 5) {
            return Optional.empty();
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < '0' || c > '9') && c != ',' && c != '.') {
                return Optional.empty();
            }
        }
        return Optional.of(Double.parseDouble(word.replace(",", "")));
    }

    /* One pass from left to right: `group` is what is being built below the next thousand, `total` what is closed already. */
    private static final class Reading {
        private final List<Word> words;
        private final int start;
        private int at;
        private int end;
        private double total;
        private double group;
        private int room = Integer.MAX_VALUE;
        private double largest = Double.MAX_VALUE;

        Reading(List<Word> words, int start) {
            this.words = words;
            this.start = start;
            this.at = start;
            this.end = start;
        }

        void run() {
            if (beginsHalf()) {
                return;
            }
            if (at < words.size() && (text(at).equals("a") || text(at).equals("an")) && isMultiplier(at + 1)) {
                at++;
            }
            while (at < words.size() && at - start < LONGEST && step()) {
                end = at;
                skipJoint();
            }
        }

        Optional<Numeral> result() {
            return end > start ? Optional.of(new Numeral(total + group, end - start)) : Optional.empty();
        }

        private boolean beginsHalf() {
            boolean halfOf = is(at, "half") && (is(at + 1, "a") || is(at + 1, "-"));
            if (halfOf && at + 2 < words.size() && TABLE.has("large", text(at + 2))) {
                total = multiplier(at + 2) / 2;
                end = at + 3;
                return true;
            }
            return false;
        }

        private boolean step() {
            String word = text(at);
            Optional<Double> figures = figures(word);
            if (figures.isPresent()) {
                return at == start && addGrouped(figures.get());
            }
            if (TABLE.has("tens", word)) {
                return room > 99 && add(number("tens", word), 9);
            }
            if (TABLE.has("small", word)) {
                double value = number("small", word);
                return value <= room && add(value, FULL);
            }
            return multiply(word);
        }

        /* "40 000" and "1 234 567": thousands set off by blanks; one group of them counts only where it is 000, for "on 12 300 men" is two numbers. */
        private boolean addGrouped(double first) {
            int groups = 0;
            boolean round = false;
            double value = first;
            while (groups < MOST_GROUPS && isGroup(at + groups + 1)) {
                groups++;
                round |= text(at + groups).equals("000");
                value = value * GROUP + Double.parseDouble(text(at + groups));
            }
            boolean grouped = text(at).length() <= DIGITS_OF_GROUP && (groups > 1 || round);
            at += grouped ? groups : 0;
            return add(grouped ? value : first, FULL);
        }

        private boolean isGroup(int index) {
            return index < words.size()
                    && text(index).length() == DIGITS_OF_GROUP
                    && text(index).chars().allMatch(c -> c >= '0' && c <= '9')
                    && words.get(index).span().start()
                            == words.get(index - 1).span().end() + 1;
        }

        private boolean add(double value, int roomLeft) {
            group += value;
            room = roomLeft;
            at++;
            return true;
        }

        private boolean multiply(String word) {
            if (TABLE.has("hundred", word) || TABLE.has("dozen", word)) {
                double factor = TABLE.has("dozen", word) ? 12 : 100;
                group = (group == 0 ? 1 : group) * factor;
                room = factor == 100 ? 100 : FULL;
                at++;
                return true;
            }
            if (!TABLE.has("large", word) || word.length() <= 2 && !isAbbreviation(word)) {
                return false;
            }
            double factor = number("large", word);
            if (factor >= largest) {
                return false;
            }
            total += (group == 0 ? 1 : group) * factor;
            group = 0;
            room = Integer.MAX_VALUE;
            largest = factor;
            at++;
            return true;
        }

        /* "5k", "2.6m people"; "300m away" is metres */
        private boolean isAbbreviation(String word) {
            if (at == start || !words.get(at - 1).startsWithDigit()) {
                return false;
            }
            return !word.equals("m")
                    || at + 1 < words.size() && words.get(at + 1).token().tag().equals("NNS")
                    || start > 0 && "$€£".contains(words.get(start - 1).text());
        }

        /* "twenty-five", "a hundred and six", "two and a half million" */
        private void skipJoint() {
            if (is(at, "-") && at + 1 < words.size() && (TABLE.has("small", text(at + 1)) || isMultiplier(at + 1))) {
                at++;
            } else if (is(at, "and") && is(at + 1, "a") && is(at + 2, "half")) {
                group += 0.5;
                at += 3;
                end = at;
            } else if (is(at, "and") && is(at + 1, "half")) {
                group += 0.5;
                at += 2;
                end = at;
            } else if (is(at, "and") && room >= 100 && at > start && at + 1 < words.size() && isSmall(at + 1)) {
                at++;
            }
        }

        private boolean isSmall(int i) {
            return (TABLE.has("small", text(i)) || TABLE.has("tens", text(i))) && isMultiplier(at - 1);
        }

        private boolean isMultiplier(int i) {
            if (i < 0 || i >= words.size()) {
                return false;
            }
            String word = text(i);
            return TABLE.has("hundred", word)
                    || TABLE.has("dozen", word)
                    || TABLE.has("large", word) && word.length() > 2;
        }

        private double multiplier(int i) {
            return number("large", text(i));
        }

        private boolean is(int i, String word) {
            return i >= 0 && i < words.size() && words.get(i).is(word);
        }

        private String text(int i) {
            return words.get(i).text();
        }

        private static double number(String wordClass, String word) {
            return Double.parseDouble(TABLE.value(wordClass, word).orElseThrow());
        }
    }
}
