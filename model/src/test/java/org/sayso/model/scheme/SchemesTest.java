package org.sayso.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.EventType;

class SchemesTest {

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasItsLine(EventType type) {
        EventEquivalent equivalent = EventEquivalents.standard().of(type);
        assertThat(equivalent.acledEventType()).isNotBlank();
        assertThat(equivalent.cameoCode()).matches("\\d{2,4}");
    }

    @Test
    void anAirStrikeIsWhatUsersOfAcledExpect() {
        EventEquivalent equivalent = EventEquivalents.standard().of(EventType.AIR_STRIKE);
        assertThat(equivalent.acledSubEventType()).isEqualTo("Air/drone strike");
        assertThat(equivalent.ploverEvent()).contains("ASSAULT");
        assertThat(equivalent.quadClass()).isEqualTo(QuadClass.MATERIAL_CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two Islamic State fighters   | REBEL_GROUPS
            the army's troops            | STATE_FORCES
            UN peacekeepers              | EXTERNAL_FORCES
            the US-led coalition         | EXTERNAL_FORCES
            unidentified gunmen          | MILITIAS
            14 schoolgirls               | CIVILIANS
            residents of rebel areas     | CIVILIANS
            two members of the police    | STATE_FORCES
            thousands of demonstrators   | PROTESTERS
            Islamic State militants      | REBEL_GROUPS
            """)
    void anActorsWordsTellItsKind(String actor, ActorKind kind) {
        assertThat(ActorKinds.standard().of(actor)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orlan", "", " ", "…", "the French"})
    void aNameAloneTellsNoKind(String actor) {
        assertThat(ActorKinds.standard().of(actor)).isEmpty();
    }

    @Test
    void usersAddKindsOfTheirOwn() {
        ActorKinds kinds = new ActorKinds(List.of(List.of("militias", "night owls, dawn patrol")));
        assertThat(kinds.of("members of the Night Owls")).contains(ActorKind.MILITIAS);
    }
}
