package org.sayso.reader.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.model.Certainty;
import org.sayso.model.Polarity;
import org.sayso.model.SourceKind;
import org.sayso.model.Stance;

class PropagatingJudgeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The rebels seized the town of Harim on Monday.                   | seized    | certain + happened
        The rebels may have seized the town of Harim.                    | seized    | possible + happened
        The rebels did not seize the town of Harim.                      | seize     | certain - happened
        The rebels had not yet reached the town of Harim.                | reached   | certain - happened
        The rebels failed to seize the town of Harim.                    | seize     | certain - happened
        The rebels did not fail to seize the town of Harim.              | seize     | certain + happened
        The rebels managed to seize the town of Harim.                   | seize     | certain + happened
        The rebels will seize the town of Harim.                         | seize     | certain + planned
        The rebels vowed to seize the town of Harim.                     | seize     | certain + planned
        The rebels threatened to seize the town of Harim.                | seize     | possible + threatened
        The rebels are seizing the town of Harim.                        | seizing   | certain + ongoing
        The rebels apparently seized the town of Harim.                  | seized    | probable + happened
        The rebels are likely to seize the town of Harim.                | seize     | probable + planned
        Nobody knows whether the rebels seized the town of Harim.        | seized    | unknown + happened
        It is unclear if the rebels seized the town of Harim.            | seized    | unknown + happened
        The ministry urged the rebels to withdraw from the town.         | withdraw  | certain + hypothetical
        The army was prevented from entering the town.                   | entering  | certain - happened
        The shelling caused no casualties.                               | casualties| certain - happened
        Officials fear a siege of the town.                              | siege     | possible + hypothetical
        If the rebels seize the town, the army will retreat.             | seize     | unknown + hypothetical
        If the rebels seize the town, the army will retreat.             | retreat   | possible + hypothetical
        Did the rebels seize the town of Harim?                          | seize     | unknown + happened
        The ministry denied that its soldiers seized the town.           | seized    | certain - happened
        The death toll may rise.                                         | toll      | possible + planned
        The mayor warned the death toll may rise further.                | toll      | possible + planned
        It is just a step in what we believe will lead to the release.   | release   | probable + planned
        Losses would stop the raids on the harbour.                      | raids     | certain + ongoing
        The best way to end the fighting is a truce.                     | fighting  | certain + ongoing
        The army ended the siege of the town.                            | siege     | certain + happened
        The police chief was blamed for failing to prevent the attacks.  | attacks   | certain + happened
        Villagers were forced to flee to the coast.                      | flee      | certain + happened
        The militia resorted to using gas.                               | using     | certain + happened
        Troops launched their long-awaited offensive to retake Harim.    | retake    | certain + planned
        A goal of the campaign was to open the road.                     | campaign  | certain + ongoing
        The families were hit as they were fleeing the town.             | fleeing   | certain + happened
        The uprising that toppled the governor began here.               | uprising  | certain + happened
        The 1991 war left the valley empty.                              | war       | certain + happened
        The uprising goes on.                                            | uprising  | certain + ongoing
        The town was under attack by the air force.                      | attack    | certain + ongoing
        Guards moved back in case of another attack.                     | attack    | possible + hypothetical
        Departures from the navy may be on the rise.                     | Departures| possible + happened
        The sailors had not yet reached the defectors' camp.             | reached   | certain - happened
        The divers may belong to the coastal militia.                    | belong    | possible + happened
        They lose sailors, maybe in excess of a hundred.                 | hundred   | possible + happened
        The council was swift to condemn the raid.                       | condemn   | certain + happened
        """)
    void holdsAnEventAsTheWordsAroundItDo(String text, String trigger, String expected) {
        assertThat(Judged.values(Judged.word(text, trigger))).isEqualTo(expected);
    }

    @Test
    void keepsAnEventThatIsTakenForGrantedEvenUnderNegation() {
        Factuality attack = Judged.word("The ministry did not condemn the attack on the village.", "attack");

        assertThat(Judged.values(attack)).isEqualTo("certain + happened");
    }

    @Test
    void namesTheWordsThatDecideEachValue() {
        String text = "The rebels may not have seized the town.";

        assertThat(Judged.word(text, "seized").because())
                .contains(
                        new Because("certainty", Judged.span(text, "may"), "word:aux:may"),
                        new Because("polarity", Judged.span(text, "not"), "word:adv:not"));
    }

    @Test
    void asksTheInnermostSourceAndNobodyAboveIt() {
        String text = "The ministry may announce that rebels seized the town.";
        Attribution said = attribution(text, "announce", "rebels seized the town", Stance.ASSERTS);

        assertThat(Judged.word(text, "seized", List.of(said)).certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void turnsWhatASourceDenies() {
        String text = "The ministry rejects reports of a raid on the village.";
        Attribution denied = attribution(text, "rejects", "a raid on the village", Stance.DENIES);

        assertThat(Judged.word(text, "raid", List.of(denied)).polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void leavesOpenWhatNobodyCouldVerify() {
        String text = "The release of the hostages could not be independently verified.";
        Attribution open = attribution(text, "verified", "The release of the hostages", Stance.CANNOT_VERIFY);

        assertThat(Judged.word(text, "release", List.of(open)).certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The rebels seized the town of Harim.                | seized | ASSERTS       | 3
        The rebels probably seized the town of Harim.       | seized | CONFIRMS      | 3
        The rebels may have seized the town of Harim.       | seized | ASSERTS       | 4
        The rebels seized the town of Harim.                | seized | DOUBTS        | 4
        The rebels seized the town of Harim.                | seized | CANNOT_VERIFY | 6
        The rebels will seize the town of Harim.            | seize  | ASSERTS       | 6
        If the rebels seized the town, Harim is lost.       | seized | ASSERTS       | 6
        """)
    void proposesACredibilityFromTheWordingAlone(String words, String trigger, Stance stance, int credibility) {
        String text = "Ada Lund said: " + words;
        Attribution said = attribution(text, "said", words, stance);

        assertThat(Judged.word(text, trigger, List.of(said)).credibility().number())
                .isEqualTo(credibility);
    }

    @Test
    void proposesThatWhatSomebodyOnTheWayDeniesIsImprobable() {
        String text = "The ministry rejected the group's claim that rebels seized the town.";
        Attribution rejected =
                attribution(text, "rejected", "the group's claim that rebels seized the town", Stance.DENIES);
        Attribution claimed = new Attribution(
                "a2",
                Judged.span(text, "the group's"),
                Judged.span(text, "claim"),
                List.of(Judged.span(text, "rebels seized the town")),
                "a1",
                SourceKind.GROUP,
                null,
                Stance.DOUBTS);
        Factuality seized = Judged.word(text, "seized", List.of(rejected, claimed));

        assertThat(seized.credibility().number()).isEqualTo(5);
        assertThat(seized.because())
                .contains(new Because("credibility", Judged.span(text, "rejected"), "admiralty:outer-stance:denies"));
    }

    private static Attribution attribution(String text, String cue, String content, Stance stance) {
        return new Attribution(
                "a1",
                null,
                Judged.span(text, cue),
                List.of(Judged.span(text, content)),
                null,
                SourceKind.ORGANISATION,
                null,
                stance);
    }
}
