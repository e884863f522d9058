package org.sayso.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sayso.model.Report;

class GuardedReaderTest {

    private static final Duration PATIENT = Duration.ofMinutes(1);

    private final GuardedReader hasty = with(Duration.ofSeconds(1));
    private final GuardedReader patient = with(PATIENT);

    @Test
    void aReportThatReadsWellIsReadAsWithoutAGuard() {
        Report report = Report.of("a", "Shells killed 14 people in the old market.");

        assertThat(patient.read(report))
                .isEqualTo(new GuardedReader.Outcome.Read(
                        WordReader.SOURCE.reader().read(report)));
    }

    @Test
    void aReportThatMakesTheParserRunAwayIsCutOffByTime() {
        assertThat(hasty.read(Report.of("a", WordParser.RUN_AWAY)))
                .isEqualTo(new GuardedReader.Outcome.CutOff("reading took longer than 1 s"));
    }

    @Test
    void aParserThatDoesNotListenIsLeftBehindAndTheNextReportIsRead() {
        assertThat(hasty.read(Report.of("a", WordParser.DEAF))).isInstanceOf(GuardedReader.Outcome.CutOff.class);
        assertThat(patient.read(Report.of("b", "All quiet."))).isInstanceOf(GuardedReader.Outcome.Read.class);
    }

    @Test
    void aReportThatEatsMemoryIsCutOff() {
        assertThat(patient.read(Report.of("a", WordParser.EAT)))
                .isEqualTo(new GuardedReader.Outcome.CutOff("reading took more than 200 MB of memory"));
    }

    @Test
    void aTextOverTheLimitIsNotReadAtAll() {
        assertThat(patient.read(Report.of("a", "word ".repeat(300))))
                .isEqualTo(new GuardedReader.Outcome.CutOff("the text is longer than 1000 characters"));
    }

    private static GuardedReader with(Duration longest) {
        return new GuardedReader(WordReader.SOURCE.reader(), new ReadingLimits(1000, longest, 200L << 20));
    }
}
