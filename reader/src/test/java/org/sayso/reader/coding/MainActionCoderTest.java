package org.sayso.reader.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.reader.Parsed;
import org.sayso.reader.syntax.ParsedText;

class MainActionCoderTest {

    private static final MainActionCoder CODER = new MainActionCoder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Orland rejected the offer of its neighbour.                           | REJECT
        Orland's army shelled two villages near the border.                   | FIGHT
        Orland donated tents and food to the refugees.                        | AID
        The parliament of Orland imposed sanctions on Westland.               | SANCTION
        The minister condemned the arrest of the two journalists.             | DISAPPROVE
        Police in Orland arrested three students on Monday.                   | COERCE
        """)
    void tellsTheActionOfTheMainVerb(String sentence, ActionType type) {
        assertThat(CODER.code(Parsed.of(sentence)))
                .get()
                .extracting(CodedAction::type)
                .isEqualTo(type);
    }

    @Test
    void aThreatGovernsWhatIsThreatened() {
        assertThat(CODER.code(Parsed.of("Orland threatened to expel the diplomats of Westland.")))
                .get()
                .extracting(CodedAction::type)
                .isEqualTo(ActionType.THREATEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Orland will release the prisoners next week.                          | AGREE
        Orland will not release the prisoners.                                | REJECT
        The rebels said they would attack the capital.                        | THREATEN
        Westland said Orland must withdraw its troops.                        | DEMAND
        """)
    void moodTurnsADeedIntoAWord(String sentence, ActionType type) {
        assertThat(CODER.code(Parsed.of(sentence)))
                .get()
                .extracting(CodedAction::type)
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Iran's envoy held talks with the Syrian president.                        | 046  | Iran's envoy         | the Syrian president
        Evidence against Russia was presented by Germany.                         | 1124 | Germany              | Russia
        Kenyan police fired missiles at the rebels.                               | 194  | Kenyan police        | the rebels
        The demonstrators received assurances from the Georgian government.       | 030  | the Georgian government | The demonstrators
        The French minister is scheduled to meet Turkish diplomats.                | 040  | The French minister  | Turkish diplomats
        A report released on Monday by Kenya accused Somalia of piracy.           | 110  | Kenya                | Somalia
        """)
    void tellsWhoActsAndTowardsWhom(String sentence, String cameo, String source, String target) {
        ParsedText text = Parsed.of(sentence);
        CodedAction action = CODER.code(text).orElseThrow();
        assertThat(action.cameo()).isEqualTo(cameo);
        assertThat(action.source().map(text.text()::slice)).contains(source);
        assertThat(action.target().map(text.text()::slice)).contains(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The tanks shelled the bridge.", "A protester demolished the fence.", "The step enjoyed support."
            })
    void whatIsDoneToAThingIsNoEventBetweenActors(String sentence) {
        assertThat(CODER.code(Parsed.of(sentence)).filter(CodedAction::isBetweenActors))
                .isEmpty();
    }

    @Test
    void aDocumentThatIsReleasedIsNoPrisoner() {
        assertThat(CODER.code(Parsed.of("The ministry released a report on the floods.")))
                .get()
                .extracting(CodedAction::type)
                .isEqualTo(ActionType.STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "The weather in Orland was mild."})
    void whereNothingIsDoneNothingIsCoded(String text) {
        assertThat(CODER.code(Parsed.of(text))).isEmpty();
    }
}
