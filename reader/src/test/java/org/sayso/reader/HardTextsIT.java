package org.sayso.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.model.CodePointText;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.reader.syntax.ParsedText;

/** Texts that no reporter writes and that files hold all the same, read by the whole reader. The limits are generous: what they forbid is growth with the square. */
class HardTextsIT {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int SHORT = 20_000;
    private static final int TIMES = 5;
    private static final int LONG = 150_000;
    private static final int TEN = 10;
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

    /* The parse is left out: it is most of the time, and would hide what grows with the square beside it. */
    @Test
    void whatFollowsTheParseOfAReportOf150KilobytesGrowsWithItsLengthToo() {
        Map<String, ParsedText> parsed = new HashMap<>();
        ReportReader afterParse = StandardReader.lean(text -> parsed.computeIfAbsent(text, Parsed::of));
        Report some = Report.of("some", news(LONG / TEN)).withDate(LocalDate.of(2030, 9, 14));
        Report more = Report.of("more", news(LONG)).withDate(LocalDate.of(2030, 9, 14));
        afterParse.read(some);
        Reading all = afterParse.read(more);
        double before = processorTime(() -> afterParse.read(some));
        double after = processorTime(() -> afterParse.read(more));

        assertThat(after / before).isLessThan(2.0 * TEN);
        assertThat(all.events()).hasSizeGreaterThan(LONG / 1000);
    }

    /* Sources, quotations, caveats and counts, each told a little differently. */
    private static String news(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < length; i++) {
            text.append("At least ")
                    .append(2 + i % 90)
                    .append(
                            " people were killed on Monday when shells hit the market of Osmera, a relief committee said. ")
                    .append("\"We carried the wounded ourselves,\" its director told reporters. ")
                    .append("A document leaked from the ministry quoted a commander as saying that ")
                    .append(2 + i % 70)
                    .append(" soldiers had deserted. The claim could not be independently verified.\n\n");
        }
        return text.toString();
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
