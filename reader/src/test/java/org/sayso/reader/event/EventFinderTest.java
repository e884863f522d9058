package org.sayso.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.Because;
import org.sayso.reader.Parsed;
import org.sayso.reader.event.lexicon.EventLexicon;

class EventFinderTest {

    @Test
    void anActiveClauseTellsWhoDidWhatToWhom() {
        assertThat(Told.by("Gunmen killed two farmers near Orlan."))
                .containsExactly("kill killed agent=[Gunmen] patient=[two farmers]");
    }

    @Test
    void aPassiveClauseTellsTheSame() {
        assertThat(Told.by("Two farmers were killed by gunmen near Orlan."))
                .containsExactly("kill killed agent=[gunmen] patient=[Two farmers]");
    }

    @Test
    void anActorThatIsNotNamedDoesNotHideTheEvent() {
        assertThat(Told.by("Two farmers were kidnapped on Monday."))
                .containsExactly("abduct kidnapped patient=[Two farmers]");
    }

    @Test
    void aRelativeClauseIsFilledByItsAntecedent() {
        assertThat(Told.by("The rebels, who seized the town of Orlan, are waiting."))
                .contains("seize seized agent=[The rebels] patient=[the town of Orlan]");
    }

    @Test
    void aParticipleAfterANounTakesThatNoun() {
        assertThat(Told.by("The girls abducted by the militants are safe."))
                .containsExactly("abduct abducted agent=[the militants] patient=[The girls]");
    }

    @Test
    void aParticipleOfResultTakesTheSubjectOfItsSentence() {
        assertThat(Told.by("The army shelled the village, killing nine people."))
                .containsExactly(
                        "shell shelled agent=[The army] patient=[the village]",
                        "kill killing agent=[The army] patient=[nine people]");
    }

    @Test
    void aNominalisationHasItsRolesFromPrepositionsAndPossessors() {
        assertThat(Told.by("The bombardment of the village by the army went on."))
                .containsExactly("shell bombardment agent=[the army] patient=[the village]");
        assertThat(Told.by("The militia's abduction of the teachers angered many."))
                .containsExactly("abduct abduction agent=[The militia] patient=[the teachers]");
    }

    @Test
    void aTimeBetweenANounAndWhoDidItHidesNobody() {
        assertThat(Told.by("It follows the defection two days ago of seven officers."))
                .containsExactly("defect defection agent=[seven officers]");
    }

    @Test
    void aSupportVerbLendsItsSubject() {
        assertThat(Told.by("Militants carried out an attack on a police station."))
                .containsExactly("attack attack agent=[Militants] patient=[a police station]");
    }

    @Test
    void whoClaimsResponsibilityDidItUnlessNobodyDoes() {
        assertThat(Told.by("The Orlan Front claimed responsibility for the attack."))
                .containsExactly("attack attack agent=[The Orlan Front]");
        assertThat(Told.by("No group claimed responsibility for the attack.")).containsExactly("attack attack");
    }

    @Test
    void aTownThatIsSurroundedIsThePatientAndTheBesiegedTownIsTheTown() {
        assertThat(Told.by("Orlan is surrounded by government forces."))
                .containsExactly("besiege surrounded agent=[government forces] patient=[Orlan]");
        assertThat(Told.by("Trucks reached the besieged town.")).contains("besiege besieged patient=[town]");
    }

    @Test
    void theDeedOfAPrepositionalPhraseTakesTheDoerThatStandsBehindIt() {
        assertThat(Told.by("Nine people were killed in air strikes by the coalition."))
                .anyMatch(event -> event.startsWith("air-strike") && event.contains("agent=[the coalition]"));
    }

    @Test
    void coordinatedVerbsShareTheirSubject() {
        assertThat(Told.by("The troops stormed the base and captured four gunmen."))
                .containsExactly(
                        "attack stormed agent=[The troops] patient=[the base]",
                        "arrest captured agent=[The troops] patient=[four gunmen]");
    }

    @Test
    void theSidesBetweenWhichThereIsFightingAreTwo() {
        assertThat(Told.by("Clashes between the army and the rebels erupted."))
                .containsExactly("clash Clashes agent=[the army, the rebels]");
    }

    @Test
    void aGerundAfterAPrepositionHasItsObject() {
        assertThat(Told.by("The ministry accused the rebels of using poison gas."))
                .containsExactly(
                        "accuse accused agent=[The ministry] patient=[the rebels]",
                        "chemical-attack using instrument=[poison gas]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The death toll rose to 40.                          | kill toll
            The blast left 14 dead.                             | explosion blast; kill dead
            A suicide bomber blew himself up at the gate.       | suicide-attack blew himself up
            Warplanes dropped bombs on the market.              | air-strike dropped
            The pilot was set free.                             | release set free
            Rebels shot down a helicopter.                      | destroy shot down
            The general defected to the opposition.             | defect defected
            The brigade pledged allegiance to the caliphate.    | pledge pledged
            Two sides agreed to a ceasefire.                    | negotiate agreed
            Troops withdrew from the city.                      | withdraw withdrew
            """)
    void particleVerbsNounsAndPhrasesAreTriggers(String sentence, String expected) {
        assertThat(String.join("; ", Told.typesIn(sentence))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Defence Minister met nobody.",
                "They live in a rebel-held town.",
                "An attack helicopter was on display.",
                "Parliament killed the bill.",
                "He had a heart attack.",
                "The firm released a new album.",
                "The war correspondent wrote a book.",
                "The police fight against corruption.",
                "Police found one of the girls in the forest.",
            })
    void wordsOfViolenceThatMeanNoneAreNoEvents(String sentence) {
        assertThat(Told.by(sentence)).isEmpty();
    }

    @Test
    void theReasonNamesTheLexiconEntryAndTheConstruction() {
        assertThat(new LexiconEventFinder(EventLexicon.load())
                        .find(Parsed.of("Two farmers were killed by gunmen."))
                        .getFirst()
                        .because())
                .extracting(Because::rule)
                .containsExactlyInAnyOrder("casualties:kill:kill", "agent: by-phrase", "patient: passive subject");
    }
}
