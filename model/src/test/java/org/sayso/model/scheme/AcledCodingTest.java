package org.sayso.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.DateInterval;
import org.sayso.model.EventType;
import org.sayso.model.PlacePrecision;

class AcledCodingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KILL       | STATE_FORCES | CIVILIANS    | Violence against civilians | Attack
            KILL       | STATE_FORCES | REBEL_GROUPS | Battles                    | Armed clash
            KILL       |              | STATE_FORCES | Battles                    | Armed clash
            KILL       |              |              | Violence against civilians | Attack
            KILL       | STATE_FORCES | PROTESTERS   | Protests                   | Excessive force against protesters
            ARREST     | STATE_FORCES | PROTESTERS   | Protests                   | Protest with intervention
            SEIZE      | STATE_FORCES |              | Battles                    | Government regains territory
            SEIZE      | MILITIAS     |              | Battles                    | Non-state actor overtakes territory
            AIR_STRIKE | STATE_FORCES | CIVILIANS    | Explosions/Remote violence | Air/drone strike
            """)
    void whoDidItToWhomDecidesTheSubType(
            EventType type, ActorKind agent, ActorKind patient, String eventType, String subEventType) {
        assertThat(AcledCoding.standard().code(type, Optional.ofNullable(agent), Optional.ofNullable(patient)))
                .isEqualTo(new AcledCode(eventType, subEventType));
    }

    @Test
    void theInteractionNamesTheLowerKindFirst() {
        Optional<ActorKind> army = Optional.of(ActorKind.STATE_FORCES);
        Optional<ActorKind> civilians = Optional.of(ActorKind.CIVILIANS);

        assertThat(AcledCoding.interaction(civilians, army)).isEqualTo(17);
        assertThat(AcledCoding.interaction(army, Optional.empty())).isEqualTo(10);
        assertThat(AcledCoding.interaction(Optional.empty(), Optional.empty())).isZero();
    }

    @Test
    void whatIsKnownOnlyRoughlyHasNoPrecision() {
        LocalDate day = LocalDate.of(2015, 3, 1);

        assertThat(AcledCoding.timePrecision(DateInterval.day(day))).hasValue(1);
        assertThat(AcledCoding.timePrecision(new DateInterval(day, day.plusDays(6))))
                .hasValue(2);
        assertThat(AcledCoding.timePrecision(new DateInterval(day, day.plusDays(30))))
                .hasValue(3);
        assertThat(AcledCoding.timePrecision(new DateInterval(day, day.plusDays(31))))
                .isEmpty();
        assertThat(AcledCoding.geoPrecision(PlacePrecision.REGION)).hasValue(3);
        assertThat(AcledCoding.geoPrecision(PlacePrecision.COUNTRY)).isEmpty();
    }

    @Test
    void usersFilesComeBeforeTheTableOfTheJar(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kinds.tsv"), "# ours\nmilitias\tnight owls, army\n");

        ActorKinds kinds = ActorKinds.standardAnd(file);

        assertThat(kinds.of("the army")).contains(ActorKind.MILITIAS);
        assertThat(kinds.of("a policeman and the police")).contains(ActorKind.STATE_FORCES);
    }

    @Test
    void aSlipInAUsersFileIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kinds.tsv"), "militias\tnight owls\nknights\tround table\n");

        assertThatThrownBy(() -> ActorKinds.standardAnd(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("knights");
    }
}
