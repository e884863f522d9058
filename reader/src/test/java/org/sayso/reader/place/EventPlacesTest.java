package org.sayso.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.EventPlace;
import org.sayso.model.EventType;
import org.sayso.model.Report;
import org.sayso.model.Role;
import org.sayso.model.Span;
import org.sayso.reader.Parsed;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.place.event.RankedEventPlaces;
import org.sayso.reader.place.gazetteer.GazetteerFile;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

class EventPlacesTest {

    private static final GazetteerPlaceFinder FINDER = new GazetteerPlaceFinder(GazetteerFile.load());
    private static final EventPlaces PLACES = RankedEventPlaces.load();

    private static String placeOf(String text, String trigger) {
        ParsedText parsed = Parsed.of(text);
        List<ResolvedPlace> places = FINDER.find(parsed, Report.of("r", text));
        for (Sentence sentence : parsed.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.word().equals(trigger)) {
                    EventCandidate event =
                            new EventCandidate(sentence, token, token.span(), EventType.ATTACK, Map.of(), List.of());
                    Optional<EventPlace> place = PLACES.placeOf(event, parsed, places);
                    return place.map(p -> parsed.slice(p.span())).orElse("none");
                }
            }
        }
        throw new IllegalArgumentException("no " + trigger);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen attacked a convoy in Homs on Tuesday, killing four soldiers.                 | attacked | Homs
            Moscow said that warplanes had attacked rebels near Idlib.                          | attacked | Idlib
            The attack took place in the city of Mosul, Iraq, police said.                      | attack   | Mosul
            Eleven people died in attacks on Aleppo and Idlib, activists said.                  | attacks  | Aleppo
            """)
    void gives_the_narrowest_place_named_with_the_event(String text, String trigger, String place) {
        assertThat(placeOf(text, trigger)).isEqualTo(place);
    }

    @Test
    void takes_the_place_of_a_sentence_before_about_the_same_event() {
        assertThat(placeOf(
                        "A bomb went off at a market in Kirkuk on Sunday. Twelve people were wounded in the attack.",
                        "attack"))
                .isEqualTo("Kirkuk");
    }

    @Test
    void a_capital_that_speaks_is_a_government_and_no_place_of_events() {
        assertThat(placeOf("Damascus said on Tuesday that the attack had failed.", "attack"))
                .isEqualTo("none");
    }

    @Test
    void a_target_that_no_gazetteer_knows_is_where_it_happened_and_not_the_next_town() {
        String text = "Rebels shelled Port Elin on Tuesday, residents of Homs said.";
        ParsedText parsed = Parsed.of(text);
        Sentence sentence = parsed.sentences().getFirst();
        Token shelled = sentence.token(1);
        int at = text.indexOf("Port Elin");
        EventCandidate event = new EventCandidate(
                sentence,
                shelled,
                shelled.span(),
                EventType.SHELL,
                Map.of(Role.PATIENT, List.of(new Span(at, at + "Port Elin".length()))),
                List.of());
        assertThat(PLACES.placeOf(event, parsed, FINDER.find(parsed, Report.of("r", text))))
                .get()
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Port Elin");
                    assertThat(place.lat()).isNull();
                });
    }

    @Test
    void gives_none_where_no_place_is_named() {
        assertThat(placeOf("Gunmen attacked a convoy on Tuesday.", "attacked")).isEqualTo("none");
    }
}
