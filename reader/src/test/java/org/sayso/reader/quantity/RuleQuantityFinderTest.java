package org.sayso.reader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sayso.model.Quantity;
import org.sayso.reader.Parsed;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.word.WordTable;

class RuleQuantityFinderTest {

    private static final RuleQuantityFinder FINDER = new RuleQuantityFinder();
    private static final double SHARE_TO_READ_EXACTLY = 0.95;

    @Test
    void readsNearlyEveryConstructionOfThreeHundredSentencesExactly() {
        List<String> wrong = new ArrayList<>();
        List<String> lines = WordTable.lines(RuleQuantityFinderTest.class, "sentences.tsv");
        for (String line : lines) {
            String[] columns = line.split("\t");
            List<Quantity> found = FINDER.find(Parsed.of(columns[5]));
            if (!isRight(columns, found)) {
                wrong.add(line + " -> " + found);
            }
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(300);
        assertThat(wrong).as("read otherwise than written").hasSizeLessThanOrEqualTo((int)
                (lines.size() * (1 - SHARE_TO_READ_EXACTLY)));
    }

    private static boolean isRight(String[] columns, List<Quantity> found) {
        if (columns[1].equals("none")) {
            return found.isEmpty();
        }
        if (found.isEmpty()) {
            return false;
        }
        Quantity first = found.getFirst();
        return Objects.equals(first.low(), bound(columns[1]))
                && Objects.equals(first.high(), bound(columns[2]))
                && first.approximate() == columns[3].equals("yes")
                && Objects.equals(first.per(), columns[4].equals("-") ? null : columns[4]);
    }

    private static @Nullable Double bound(String column) {
        return column.equals("-") ? null : Double.valueOf(column);
    }

    @Test
    void namesWhatIsCounted() {
        assertThat(FINDER.find(Parsed.of("At least 14 police officers were killed.")))
                .singleElement()
                .extracting(Quantity::unit)
                .isEqualTo("police officer");
    }

    @Test
    void coversTheWordsThatBoundTheNumber() {
        ParsedText text = Parsed.of("😀 The raid left at least 14 people dead.");
        assertThat(FINDER.find(text))
                .singleElement()
                .extracting(q -> text.slice(q.span()))
                .isEqualTo("at least 14");
    }

    @Test
    @Timeout(120)
    void readsHostileNumbersInBoundedTime() {
        ParsedText text = Parsed.of("Some " + "9".repeat(5_000) + " men and 99999999999999 men. "
                + "one hundred ".repeat(1_000) + ". " + "1-".repeat(3_000));
        long start = System.nanoTime();
        FINDER.find(text);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
