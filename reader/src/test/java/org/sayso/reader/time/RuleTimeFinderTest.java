package org.sayso.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.TimeExpression;
import org.sayso.reader.Parsed;
import org.sayso.reader.syntax.ParsedText;

class RuleTimeFinderTest {

    /* 2012-10-11 is a Thursday. */
    private static final LocalDate THURSDAY = LocalDate.of(2012, 10, 11);
    private static final RuleTimeFinder FINDER = new RuleTimeFinder();

    private static List<TimeExpression> find(String text, @Nullable LocalDate published) {
        return FINDER.find(Parsed.of(text), published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The garrison fell two days ago.                          | 2012-10-09    | 2012-10-09 | 2012-10-09
            The garrison fell on Wednesday.                          | 2012-10-10    | 2012-10-10 | 2012-10-10
            The envoys will meet on Wednesday.                       | 2012-10-17    | 2012-10-17 | 2012-10-17
            The garrison fell last Thursday.                         | 2012-10-04    | 2012-10-04 | 2012-10-04
            The garrison fell last week.                             | 2012-W40      | 2012-10-01 | 2012-10-07
            The garrison fell last month.                            | 2012-09       | 2012-09-01 | 2012-09-30
            The garrison fell late last month.                       | 2012-09       | 2012-09-21 | 2012-09-30
            The garrison fell late last year.                        | 2011          | 2011-10-01 | 2011-12-31
            The garrison fell at the end of August.                  | 2012-08       | 2012-08-31 | 2012-08-31
            The garrison fell in March.                              | 2012-03       | 2012-03-01 | 2012-03-31
            The garrison fell in December.                           | 2011-12       | 2011-12-01 | 2011-12-31
            The talks will resume in January.                        | 2013-01       | 2013-01-01 | 2013-01-31
            The garrison fell on 29 February 2012.                   | 2012-02-29    | 2012-02-29 | 2012-02-29
            The garrison fell on October 9th.                        | 2012-10-09    | 2012-10-09 | 2012-10-09
            The garrison fell overnight.                             | 2012-10-10TNI | 2012-10-10 | 2012-10-11
            Forty men died over the past three days.                 | P3D           | 2012-10-08 | 2012-10-11
            The garrison fell over the weekend.                      | 2012-W40-WE   | 2012-10-06 | 2012-10-07
            The province was seized in 1971.                         | 1971          | 1971-01-01 | 1971-12-31
            The province was seized in the spring of 1971.           | 1971-SP       | 1971-03-01 | 1971-05-31
            The fort was built in the 1930s.                         | 193           | 1930-01-01 | 1939-12-31
            """)
    void anchorsInTheReportsOwnDate(String text, String value, LocalDate from, LocalDate to) {
        assertThat(find(text, THURSDAY)).singleElement().satisfies(time -> {
            assertThat(time.value()).isEqualTo(value);
            assertThat(time.from()).isEqualTo(from);
            assertThat(time.to()).isEqualTo(to);
        });
    }

    @Test
    void leavesRelativeTimesOfAnUndatedReportUnanchored() {
        List<TimeExpression> times =
                find("The garrison fell on Friday. It had been built in 1973. Two days ago the rebels left.", null);
        assertThat(times).extracting(TimeExpression::value).containsExactly("XXXX-WXX-5", "1973", "XXXX-XX-XX");
        assertThat(times).extracting(TimeExpression::from).containsExactly(null, LocalDate.of(1973, 1, 1), null);
    }

    @Test
    void takesTheDatelineForADateWhereTheReportHasNone() {
        assertThat(find("Garrison falls\n\nThursday 11 October 2012\n\nThe garrison fell on Monday.", null))
                .last()
                .extracting(TimeExpression::value)
                .isEqualTo("2012-10-08");
    }

    @Test
    void countsFromTheDayLastNamedWhereTheWordsSaySo() {
        assertThat(find(
                        "The rebels took the bridge on 2 May. The next day they took the mill. Two days later the army came.",
                        THURSDAY))
                .extracting(TimeExpression::value)
                .containsExactly("2012-05-02", "2012-05-03", "2012-05-05");
    }

    @Test
    void crossesMonthEndsAndLeapDays() {
        assertThat(find("The garrison fell two days ago.", LocalDate.of(2012, 3, 1)))
                .extracting(TimeExpression::value)
                .containsExactly("2012-02-28");
        assertThat(find("The garrison fell yesterday.", LocalDate.of(2013, 1, 1)))
                .extracting(TimeExpression::value)
                .containsExactly("2012-12-31");
    }

    @Test
    void findsNoDayThatDoesNotExist() {
        assertThat(find("The garrison fell on 30 February 2012.", THURSDAY))
                .noneMatch(time -> time.value().startsWith("2012-02-30"));
    }

    @Test
    void keepsExactOffsetsAroundNoBreakSpacesAndSupplementaryCharacters() {
        String text = "😀 The garrison fell on 9\u00a0October\u00a02012.";
        ParsedText parsed = Parsed.of(text);
        assertThat(FINDER.find(parsed, null)).singleElement().satisfies(time -> {
            assertThat(parsed.slice(time.span())).isEqualTo("9\u00a0October\u00a02012");
            assertThat(time.value()).isEqualTo("2012-10-09");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army sent 1500 soldiers to the border.
            The council passed Resolution 1701.
            Resolutions 2118 and 2235 ban the gas.
            More than 1400 were wounded.
            Up to 1429 may have died.
            The car blew up at about 1330 near the viaduct.
            They counted 359 killed and 1407 injured.
            They may march again.
            """)
    void takesNoOtherNumberOrWordForADate(String text) {
        assertThat(find(text, THURSDAY)).isEmpty();
    }

    @Test
    @Timeout(60)
    void readsHostileNumbersInBoundedTime() {
        String digits = "9".repeat(5_000);
        String text = digits + " days ago. 99999999999999 years later. " + "1/1/1 ".repeat(2_000) + " in 99999 BC";
        ParsedText parsed = Parsed.of(text);
        long start = System.nanoTime();
        FINDER.find(parsed, THURSDAY);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @Timeout(120)
    void readsTenThousandDatesInBoundedTime() {
        ParsedText parsed = Parsed.of("on 9 October 2012.\n".repeat(10_000));
        long start = System.nanoTime();
        assertThat(FINDER.find(parsed, THURSDAY)).hasSize(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
}
