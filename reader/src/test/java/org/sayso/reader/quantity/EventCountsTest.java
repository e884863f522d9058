package org.sayso.reader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sayso.model.CodePointText;
import org.sayso.model.EventMention;
import org.sayso.model.Quantity;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.reader.Parsed;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;
import org.sayso.reader.word.WordTable;

/** Of the numbers of a sentence each event has its own. */
class EventCountsTest {

    private static final ReportReader READER = StandardReader.lean(Parsed.parser());
    private static final double SHARE_TO_READ_EXACTLY = 0.95;

    @Test
    void givesNearlyEveryEventItsOwnNumber() {
        List<String> wrong = new ArrayList<>();
        List<String> lines = WordTable.lines(EventCountsTest.class, "event-sentences.tsv");
        for (String line : lines) {
            String[] columns = line.split("\t");
            Reading reading = READER.read(
                    new Report("r", columns[4], LocalDate.of(2031, 3, 5), "Harbour Post", null, null, null));
            CodePointText text = CodePointText.of(columns[4]);
            List<EventMention> told = reading.events().stream()
                    .filter(event -> text.slice(event.trigger()).contains(columns[1]))
                    .toList();
            if (told.isEmpty() || !isRight(columns, told.getFirst().quantity())) {
                wrong.add(line + " -> " + told(reading, text));
            }
        }
        assertThat(wrong).as("read otherwise than written").hasSizeLessThanOrEqualTo((int)
                (lines.size() * (1 - SHARE_TO_READ_EXACTLY)));
    }

    private static boolean isRight(String[] columns, @Nullable Quantity found) {
        if (columns[2].equals("none")) {
            return found == null;
        }
        return found != null
                && Objects.equals(found.low(), bound(columns[2]))
                && Objects.equals(found.high(), bound(columns[3]));
    }

    private static @Nullable Double bound(String column) {
        return column.equals("-") ? null : Double.valueOf(column);
    }

    private static String told(Reading reading, CodePointText text) {
        return reading.events().stream()
                .map(event -> text.slice(event.trigger()) + " " + event.quantity() + " " + event.arguments())
                .collect(Collectors.joining("; "));
    }
}
