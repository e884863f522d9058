package org.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.model.CodePointText;
import org.sayso.model.Reading;
import org.sayso.model.Report;

/** Texts that no reporter writes and that files hold all the same, read by the whole reader. The limits are generous: what they forbid is growth with the square. */
class HardTextsIT {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int SHORT = 20_000;
    private static final int TIMES = 5;
    private static final String DUTCH =
            "De burgemeester zei maandag dat de soldaten de stad hadden verlaten en dat er geen gewonden waren"
                    + " gevallen bij de brug. ";

    private static ReportReader reader;

    @BeforeAll
    static void load() {
        reader = StandardReader.over(Parsed.parser());
    }

    @Test
    void aSentenceOfThreeThousandWordsIsReadAndItsSourcesFound() {
        Reading reading = assertTimeout(LIMIT, () -> read("the council said the road was quiet and ".repeat(375)));

        assertThat(reading.attributions()).isNotEmpty();
    }

    @Test
    void fiveThousandQuotationMarksAreRead() {
        Reading reading = assertTimeout(LIMIT, () -> read("\"the road was quiet\" he said, ".repeat(2500)));

        assertThat(reading.attributions()).isNotEmpty();
    }

    @Test
    void fiveThousandOpenMarksBreakNothing() {
        assertTimeout(LIMIT, () -> read("“".repeat(2500) + " he said " + "\"".repeat(2500)));
    }

    @Test
    void theTimeForALongReportGrowsWithItsLengthAndNotWithTheSquare() {
        read(table(SHORT));
        double some = processorTime(() -> read(table(SHORT)));
        double more = processorTime(() -> read(table(TIMES * SHORT)));

        assertThat(more / some).isLessThan(2.0 * TIMES);
    }

    private static String table(int length) {
        StringBuilder text = new StringBuilder();
        for (int day = 1; text.length() < length; day++) {
            text.append("Row ").append(day).append(": 14.5 ; 22.8 ; closed\n".repeat(5));
            text.append("The council of Osmera said on Monday that ")
                    .append(day + 10)
                    .append(" soldiers had left.\n");
        }
        return text.toString();
    }

    /* Of this thread, so that a busy machine changes nothing; the encoder's own threads are left out. */
    private static double processorTime(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - before;
    }

    @Test
    void aReportInAnotherLanguageIsToldAndMakesNoClaims() {
        Report report = Report.of("dutch", DUTCH.repeat(5));

        assertThat(reader.languageOf(report)).isEqualTo("nl");
        Reading reading = reader.read(report);
        assertThat(reading.events()).isEmpty();
        assertThat(reading.attributions()).isEmpty();
    }

    private static Reading read(String text) {
        Reading reading = reader.read(Report.of("hard", text), "en");
        int length = CodePointText.of(text).string().codePointCount(0, text.length());
        assertThat(reading.attributions())
                .allSatisfy(a -> assertThat(a.content()).allMatch(span -> span.end() <= length && !span.isEmpty()));
        return reading;
    }
}
