package org.sayso.model.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FullestNamesTest {

    @Test
    void namesOfOnePersonInAnySpellingAndWithAnyTitleAreOne() {
        assertThat(FullestNames.of(List.of("Gaddafi", "Muammar Qaddafi", "Col. Moammar Gadhafi", "Zubaydah Almiqi")))
                .containsEntry("Gaddafi", "Muammar Qaddafi")
                .containsEntry("Col. Moammar Gadhafi", "Muammar Qaddafi")
                .containsEntry("Zubaydah Almiqi", "Zubaydah Almiqi");
        assertThat(FullestNames.of(List.of("Zubaydah Almiqi", "Zubaida al-Meeqi"))
                        .values())
                .containsOnly("Zubaydah Almiqi");
    }

    @Test
    void aNameThatTwoPeopleBearIsNeithers() {
        assertThat(FullestNames.of(List.of("Assad", "Bashar Assad", "Maher Assad")))
                .containsEntry("Assad", "Assad")
                .containsEntry("Bashar Assad", "Bashar Assad")
                .containsEntry("Maher Assad", "Maher Assad");
    }

    @Test
    void whatHasNoLetterIsNoName() {
        assertThat(FullestNames.of(List.of("", "—", "Dr."))).isEmpty();
    }
}
