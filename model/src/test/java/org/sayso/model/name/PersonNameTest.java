package org.sayso.model.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Muammar Qaddafi,Moammar Gadhafi",
        "Col. Muammar Gaddafi,Muammar al-Qadhafi",
        "Zubaydah Almiqi,Zubaida al-Meeqi",
        "Rami Abdel Rahman,Rami Abdul-Rahman",
        "Rami Abdel Rahman,Rami Abdulrahman",
        "Bashar al-Assad,Bachar el Assad",
        "Mohammed Morsi,Muhammad Mursi",
        "General Manaf Tlas,Tlas",
        "Yusuf Khalid,Yousef Khaled",
        "José Álvarez,Jose Alvarez",
        "Usama Haddad,Osama Hadad",
    })
    void oneNameInTwoSpellings(String one, String other) {
        assertThat(PersonName.of(one).agrees(PersonName.of(other))).isTrue();
        assertThat(PersonName.of(other).agrees(PersonName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Hasan Karim,Hussein Karim",
        "Bashar al-Assad,Maher al-Assad",
        "Omar Haddad,Omar Khalil",
        "Anna Berg,Tom Berg",
        "General,General Tlas",
    })
    void twoPeople(String one, String other) {
        assertThat(PersonName.of(one).agrees(PersonName.of(other))).isFalse();
    }

    @Test
    void ranksAreNoPartOfAName() {
        assertThat(PersonName.of("Lt. Gen. Ada Lund").written()).isEqualTo("Ada Lund");
        assertThat(PersonName.isTitle("Colonel")).isTrue();
    }

    @Test
    void anEmptyNameAgreesWithNothing() {
        assertThat(PersonName.of(" ").agrees(PersonName.of(" "))).isFalse();
        assertThat(PersonName.of("—").agrees(PersonName.of("Lund"))).isFalse();
    }
}
