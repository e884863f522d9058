package org.sayso.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedHeadTest {

    private static final LocalDate DAY = LocalDate.of(2014, 5, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published May 3rd, 2014 - 11:51 GMT",
                "Published: 3 May 2014",
                "Posted on May 3 2014 by Ana Velm",
                "Date of publication 3 May 2014 - Envoy leaves",
                "Velm Agency | Updated: 2014-05-03 17:52",
                "Saturday, 3 May 2014",
                "May 3, 2014, 4:10 p.m. EST",
                "AFP Saturday 3 May 2014",
                "ORSK, May 3, 2014 (Reuters) - The envoy left.",
                "ORSK, May 3, 2014 – The envoy left."
            })
    void theDateIsTakenWhereItPlainlyIsThatOfPublication(String line) {
        assertThat(PrintedHead.of("Envoy leaves Orsk\n\n" + line + "\n\nThe envoy left.")
                        .date())
                .isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sat 3 May 2014 Envoy leaves. He left", "3 May 2014 - Envoy leaves", "2014-05-03 | Envoy leaves"
            })
    void aTextMayStartWithItsDate(String line) {
        assertThat(PrintedHead.of(line + "\nMore.").date()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty of 3 May 2014 has lapsed.",
                "3 May 2014 was the day the envoy left.",
                "© 2000 - 2014 Velm Herald",
                "ORSK, May 3 (Reuters) - The envoy left.",
                "Published every Saturday since 3 May 2014."
            })
    void aDateThatIsOnlyMentionedOrHasNoYearIsNotThatOfPublication(String line) {
        assertThat(PrintedHead.of("Envoy leaves Orsk\n\n" + line + "\n\nThe envoy left.")
                        .date())
                .isNull();
    }

    @Test
    void publishedGoesBeforeUpdated() {
        assertThat(PrintedHead.of("Envoy leaves\nUpdated 5 May 2014\nPublished 3 May 2014\n\nText.")
                        .date())
                .isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            © 2000 - 2022 Velm Herald (www.velm.example)      | Velm Herald
            Copyright 2012 The Orsk Press. All rights reserved. | The Orsk Press
            (c) Velm Herald 2014                              | Velm Herald
            Copyright © 2014, Orsk Radio, Inc.                | Orsk Radio
            """)
    void theOutletIsTheNameInTheCopyrightLine(String line, String outlet) {
        assertThat(PrintedHead.of("Envoy leaves\n\nText.\n\n" + line + "\n\nYou may also like")
                        .outlet())
                .isEqualTo(outlet);
    }

    @Test
    void aPicturesCreditIsNoOutlet() {
        assertThat(PrintedHead.of("Envoy leaves\n© AFP/Getty Images\n\nText.").outlet())
                .isNull();
    }

    @Test
    void theAgencyOfADatelineIsTheOutletWhereNobodyElseSigns() {
        assertThat(PrintedHead.of("ORSK, Oct 3 (Reuters) - The envoy left.").outlet())
                .isEqualTo("Reuters");
        assertThat(PrintedHead.of("ORSK, Oct 3 (Nobody) - The envoy left.").outlet())
                .isNull();
    }

    @Test
    void aFirstLineThatIsASentenceIsNoTitle() {
        assertThat(PrintedHead.of("The envoy left on Monday.\nHe was not seen again.")
                        .title())
                .isNull();
        assertThat(PrintedHead.of("Envoy leaves?\nHe was not seen again.").title())
                .isEqualTo("Envoy leaves?");
        assertThat(PrintedHead.of("One line only").title()).isNull();
    }

    @Test
    void authorAndAddressStandOnLinesOfTheirOwn() {
        PrintedHead head = PrintedHead.of("Envoy leaves\nBy Ana Velm and Jan Orsk\nhttps://velm.example/1\n\nText.");
        assertThat(head.author()).isEqualTo("Ana Velm and Jan Orsk");
        assertThat(head.url()).isEqualTo("https://velm.example/1");
    }

    @Test
    void everyFieldNamesTheWordsItCameFrom() {
        PrintedHead head = PrintedHead.of("Envoy leaves\nPublished May 3, 2014\n\nText.");
        assertThat(head.found()).extracting("field").containsExactly("date", "title");
        assertThat(head.found().getFirst().words()).isEqualTo("Published May 3, 2014");
    }
}
