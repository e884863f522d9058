package org.sayso.reader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.Certainty;
import org.sayso.model.Credibility;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.Parsed;
import org.sayso.reader.certainty.Factuality;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

class RuleEventQuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The raid killed 12 men and wounded 30 others.          | killed  | 12
        The raid killed 12 men and wounded 30 others.          | wounded | 30
        The toll in several air strikes rose to 20.            | toll    | 20
        Six civilians killed 35 injured in rocket attack.      | killed  | 6
        Six civilians killed 35 injured in rocket attack.      | injured | 35
        Gunmen kidnapped 900 executed 18 people in Orlan.      | executed | 18
        Three women were among at least 22 people killed.      | killed  | 22
        The war killed 40 000 people in a year.                | killed  | 40000
        The toll exceeded 300 on Monday.                       | toll    | 300
        """)
    void takesTheNumberThatIsTheEventsOwn(String text, String trigger, double low) {
        assertThat(quantity(text, trigger, Polarity.POSITIVE, Map.of()))
                .get()
                .extracting(Quantity::low)
                .isEqualTo(low);
    }

    @Test
    void takesTheTotalOfAPatientThatNamesAPart() {
        String text = "Twenty people, including three children, were killed.";
        Span patient = new Span(0, text.indexOf(", were"));

        assertThat(quantity(text, "killed", Polarity.POSITIVE, Map.of(Role.PATIENT, List.of(patient))))
                .get()
                .extracting(Quantity::low)
                .isEqualTo(20.0);
    }

    @Test
    void givesADeniedEventNone() {
        assertThat(quantity("The raid killed 12 men.", "killed", Polarity.NEGATIVE, Map.of()))
                .isEmpty();
    }

    private static Optional<Quantity> quantity(
            String report, String trigger, Polarity polarity, Map<Role, List<Span>> arguments) {
        ParsedText text = Parsed.of(report);
        Sentence sentence = text.sentences().getFirst();
        Token head = sentence.tokens().stream()
                .filter(t -> t.word().equals(trigger))
                .findFirst()
                .orElseThrow();
        EventCandidate event = new EventCandidate(sentence, head, head.span(), EventType.KILL, arguments, List.of());
        Factuality factuality =
                new Factuality(Certainty.CERTAIN, polarity, Phase.HAPPENED, Credibility.POSSIBLY_TRUE, List.of());
        return new RuleEventQuantities().quantityOf(event, factuality, text, new RuleQuantityFinder().find(text));
    }
}
