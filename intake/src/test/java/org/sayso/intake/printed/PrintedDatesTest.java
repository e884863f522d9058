package org.sayso.intake.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {

    private final PrintedDates dates = PrintedDates.reading(DayMonthOrder.UNKNOWN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-10-11",
                "2012-10-11T11:51:00+02:00",
                "20121011T1151",
                "October 11th, 2012",
                "Oct. 11, 2012",
                "OCTOBER 11 2012",
                "11 October 2012",
                "11th of October 2012",
                "11-Oct-2012",
                "11. Oktober 2012",
                "11 octobre 2012",
                "11 de octubre de 2012",
                "11 de outubro de 2012",
                "11 ottobre 2012",
                "11 października 2012",
                "11 октября 2012",
                "11 Ekim 2012",
                "11 أكتوبر 2012",
                "11 تشرين الأول 2012",
                "١١ أكتوبر ٢٠١٢",
                "2012年10月11日",
                "2012/10/11",
                "11.10.2012",
                "11.10.12",
                "Thursday, October 11, 2012 11:51 GMT"
            })
    void readsADateInEveryUsualForm(String printed) {
        assertThat(dates.in("before " + printed).stream().map(PrintedDate::day))
                .containsExactly(LocalDate.of(2012, 10, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oct. 3",
                "2000 - 2022",
                "31 February 2012",
                "in 2012",
                "version 1.2.2012.4",
                "03/04/2012",
                "12:30",
                "1,11 2012",
                "resolution 2012-10"
            })
    void readsNoDateWhereNoneIsCertain(String printed) {
        assertThat(dates.in(printed)).isEmpty();
    }

    @Test
    void theOrderOfThePlaceTellsDayFromMonth() {
        assertThat(PrintedDates.reading(DayMonthOrder.DAY_FIRST)
                        .in("03/04/2012")
                        .getFirst()
                        .day())
                .isEqualTo(LocalDate.of(2012, 4, 3));
        assertThat(PrintedDates.reading(DayMonthOrder.MONTH_FIRST)
                        .in("03/04/2012")
                        .getFirst()
                        .day())
                .isEqualTo(LocalDate.of(2012, 3, 4));
        assertThat(dates.in("10/25/2012").getFirst().day()).isEqualTo(LocalDate.of(2012, 10, 25));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            October 11th, 2012 - 11:51 GMT | 11:51 | Z
            Oct 11, 2012 at 3:05 p.m. ET   | 15:05 | America/New_York
            2012-10-11T11:51:07+02:00      | 11:51:07 | +02:00
            11.10.2012, 14.30 Uhr          | 14:30 |
            11 octobre 2012 à 9h05         | 09:05 |
            """)
    void readsTheTimeAndTheZoneThatFollow(String printed, LocalTime time, String zone) {
        PrintedDate date = dates.in(printed).getFirst();
        assertThat(date.time()).isEqualTo(time);
        assertThat(date.zone()).isEqualTo(zone == null ? null : ZoneId.of(zone));
    }

    @Test
    void severalDatesComeInTheOrderOfTheText() {
        assertThat(dates.in("Posted 3 May 2014, updated May 4, 2014").stream().map(PrintedDate::day))
                .containsExactly(LocalDate.of(2014, 5, 3), LocalDate.of(2014, 5, 4));
    }
}
