package org.sayso.reader.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.quantity.CountPhrases.Effect;
import org.sayso.reader.quantity.CountPhrases.Phrase;
import org.sayso.reader.word.Numeral;
import org.sayso.reader.word.Numerals;
import org.sayso.reader.word.Word;

/**
 * Reads one number with its bounds: "at least 14", "around a dozen", "from 50 to 200", "several hundred", "maybe in excess of a thousand",
 * "20 or more", "more than 50 but fewer than 100". Knows no grammar: what is counted, and whether anything is, others decide. Thread-safe.
 */
final class CountReader {

    private static final int MOST_MODIFIERS = 4;
    private static final Set<String> RANGE_JOINTS = Set.of("to", "-", "or");

    private static final Set<String> VAGUE_HEADS = Set.of(
            "dozens",
            "scores",
            "tens",
            "hundreds",
            "thousands",
            "millions",
            "several",
            "few",
            "handful",
            "couple",
            "score",
            "pair",
            "third",
            "quarter",
            "fifth",
            "tenth",
            "twin",
            "double",
            "triple");

    private final CountPhrases phrases = new CountPhrases();

    /** False where no sentence with only such words can hold a number: a quick way past most sentences. */
    static boolean mayCount(String word) {
        return Numerals.mayBegin(word) && !word.equals("a") && !word.equals("an") || VAGUE_HEADS.contains(word);
    }

    /** @param mayJoin whether "A to B" is a range here and not a change from one to the other */
    Optional<Count> at(List<Word> words, int at, boolean mayJoin) {
        Modifiers modifiers = modifiers(words, at);
        int number = modifiers.end();
        boolean between = is(words, number, "between");
        if (between || is(words, number, "from") && mayJoin) {
            Optional<Count> range = range(words, modifiers, number + 1, between);
            return range;
        }
        Optional<Core> core = core(words, number);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        if (mayJoin) {
            Optional<Count> range = joined(words, modifiers, number, core.get(), RANGE_JOINTS);
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.of(single(words, modifiers, core.get()));
    }

    private Optional<Count> range(List<Word> words, Modifiers modifiers, int first, boolean between) {
        Modifiers inner = modifiers(words, first);
        return core(words, inner.end())
                .flatMap(core -> joined(
                        words,
                        modifiers.with(inner),
                        inner.end(),
                        core,
                        between ? Set.of("and", "to", "-") : Set.of("to", "-", "and")));
    }

    private Optional<Count> joined(List<Word> words, Modifiers modifiers, int number, Core low, Set<String> joints) {
        int joint = low.end();
        if (joint >= words.size() || !joints.contains(words.get(joint).text())) {
            return Optional.empty();
        }
        if (phrases.at(words, joint, CountPhrases.AFTER).isPresent()) {
            return Optional.empty();
        }
        Modifiers inner = modifiers(words, joint + 1);
        Optional<Core> high = core(words, inner.end());
        if (high.isEmpty()) {
            return Optional.empty();
        }
        double scale = low.multiplier() == 1 && low.low() <= high.get().coefficient()
                ? high.get().multiplier()
                : 1;
        double from = low.low() * scale;
        if (from >= high.get().high()
                || words.get(joint).is("or")
                        && from + 1 < high.get().low()
                        && from * 2 < high.get().low()) {
            return Optional.empty();
        }
        boolean approximate = modifiers.about() || inner.about();
        Count range = new Count(
                modifiers.start(), number, high.get().end(), from, high.get().high(), approximate);
        return Optional.of(after(words, range));
    }

    private Count single(List<Word> words, Modifiers modifiers, Core core) {
        Double low = modifiers.bound() == Effect.HIGH ? null : Double.valueOf(core.low());
        Double high = modifiers.bound() == Effect.LOW ? null : Double.valueOf(core.high());
        boolean approximate = modifiers.about() || core.vague() && modifiers.bound() == null;
        Count count = new Count(modifiers.start(), modifiers.end(), core.end(), low, high, approximate);
        return modifiers.bound() == Effect.LOW ? withCeiling(words, count) : after(words, count);
    }

    /* more than 50 but fewer than 100 */
    private Count withCeiling(List<Word> words, Count count) {
        if (!is(words, count.end(), "but") && !is(words, count.end(), "and")) {
            return after(words, count);
        }
        Modifiers modifiers = modifiers(words, count.end() + 1);
        Optional<Core> ceiling = modifiers.bound() == Effect.HIGH ? core(words, modifiers.end()) : Optional.empty();
        Double low = count.low();
        if (ceiling.isEmpty() || low == null || ceiling.get().high() < low) {
            return count;
        }
        return new Count(
                count.start(),
                count.number(),
                ceiling.get().end(),
                low,
                ceiling.get().high(),
                count.approximate());
    }

    private Count after(List<Word> words, Count count) {
        Optional<Phrase> phrase = phrases.at(words, count.end(), CountPhrases.AFTER);
        if (phrase.isEmpty()) {
            return count;
        }
        int end = count.end() + phrase.get().length();
        return switch (phrase.get().effect()) {
            case AFTER_LOW -> new Count(count.start(), count.number(), end, count.low(), null, count.approximate());
            case AFTER_HIGH -> new Count(count.start(), count.number(), end, null, count.high(), count.approximate());
            default -> new Count(count.start(), count.number(), end, count.low(), count.high(), true);
        };
    }

    private Modifiers modifiers(List<Word> words, int start) {
        int at = start;
        Effect bound = null;
        boolean about = false;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            Optional<Phrase> phrase = phrases.at(words, at, CountPhrases.BEFORE);
            if (phrase.isEmpty()) {
                break;
            }
            about |= phrase.get().effect() == Effect.ABOUT;
            if (phrase.get().effect() == Effect.LOW || phrase.get().effect() == Effect.HIGH) {
                bound = phrase.get().effect();
            }
            at += phrase.get().length();
        }
        return new Modifiers(start, at, bound, about);
    }

    private Optional<Core> core(List<Word> words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        Optional<Phrase> phrase = phrases.at(words, at, CountPhrases.COUNTS);
        if (phrase.isPresent()) {
            Phrase found = phrase.get();
            return Optional.of(new Core(
                    found.low(), found.high(), found.effect() == Effect.VAGUE, at + found.length(), 1, found.low()));
        }
        return Numerals.at(words, at).map(n -> core(words, at, n));
    }

    private static Core core(List<Word> words, int at, Numeral numeral) {
        double multiplier = multiplierOf(words.get(at + numeral.length() - 1).text());
        return new Core(
                numeral.value(),
                numeral.value(),
                false,
                at + numeral.length(),
                multiplier,
                numeral.value() / multiplier);
    }

    private static double multiplierOf(String word) {
        return switch (word) {
            case "hundred" -> 100;
            case "thousand", "k" -> 1e3;
            case "million", "mn" -> 1e6;
            case "billion", "bn" -> 1e9;
            case "dozen" -> 12;
            default -> 1;
        };
    }

    private static boolean is(List<Word> words, int at, String word) {
        return at < words.size() && words.get(at).is(word);
    }

    /* @param coefficient what stands before the last multiplier: 3 of "three hundred" */
    private record Core(double low, double high, boolean vague, int end, double multiplier, double coefficient) {}

    private record Modifiers(int start, int end, @Nullable Effect bound, boolean about) {
        Modifiers with(Modifiers inner) {
            return new Modifiers(start, inner.end, bound != null ? bound : inner.bound, about || inner.about);
        }
    }
}
