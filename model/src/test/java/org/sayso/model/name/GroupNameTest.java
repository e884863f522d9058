package org.sayso.model.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupNameTest {

    @ParameterizedTest
    @CsvSource({
        "Hezbollah, Hizballah",
        "the Houthis, Huthis",
        "al-Shabaab, Al Shabab",
        "Jaish al-Islam, Jaysh al Islam",
        "the Karvel Brigade, Karvel brigade",
        "FSA, the FSA"
    })
    void spellingsOfOneGroupHaveOneKey(String one, String other) {
        assertThat(GroupName.of(one).key()).isEqualTo(GroupName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        "IS, ISI",
        "PKK, PUK",
        "Red Cross, Red Crescent",
        "Karvel Brigade, Karvel Brigades Union",
        "Army of Tolmin, Army of Lumin"
    })
    void namesOfTwoGroupsHaveTwo(String one, String other) {
        assertThat(GroupName.of(one).key()).isNotEqualTo(GroupName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({"—", "the", "''"})
    void whatHasNoLetterHasNoKey(String name) {
        assertThat(GroupName.of(name).key()).isEmpty();
    }
}
