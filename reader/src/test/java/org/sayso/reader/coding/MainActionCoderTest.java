package org.sayso.reader.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.reader.Parsed;

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
    @ValueSource(strings = {"", "…", "The weather in Orland was mild."})
    void whereNothingIsDoneNothingIsCoded(String text) {
        assertThat(CODER.code(Parsed.of(text))).isEmpty();
    }
}
