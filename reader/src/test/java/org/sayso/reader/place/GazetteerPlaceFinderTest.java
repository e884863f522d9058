package org.sayso.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.CodePointText;
import org.sayso.model.PlaceMention;
import org.sayso.model.PlacePrecision;
import org.sayso.model.Report;
import org.sayso.model.Span;
import org.sayso.reader.Parsed;
import org.sayso.reader.place.gazetteer.GazetteerFile;
import org.sayso.reader.syntax.ParsedText;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

class GazetteerPlaceFinderTest {

    private static final GazetteerPlaceFinder FINDER = new GazetteerPlaceFinder(GazetteerFile.load());

    private static List<ResolvedPlace> find(String text) {
        return FINDER.find(Parsed.of(text), Report.of("r", text));
    }

    private static @Nullable PlaceMention named(String text, String name) {
        ParsedText parsed = Parsed.of(text);
        return FINDER.find(parsed, Report.of("r", text)).stream()
                .map(ResolvedPlace::mention)
                .filter(m -> parsed.slice(m.span()).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String country(String text, String name) {
        PlaceMention mention = named(text, name);
        return mention == null ? "none" : mention.country();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Militias fought over the airport of Tripoli, the Libyan capital, residents said.        | Tripoli  | LY
            Gunmen clashed in Tripoli, in northern Lebanon, and the Lebanese army moved in.         | Tripoli  | LB
            Refugees crossed from Syria into Jordan on Monday, officials in Amman said.             | Jordan   | JO
            The fair opens in Lebanon, Tenn., on Friday; Wilson County police will close two roads. | Lebanon  | US
            Shells fell on Homs, Syria, for a third day.                                            | Homs     | SY
            Police in Paris, Texas, arrested two men.                                               | Paris    | US
            The French president spoke in Paris about the French budget.                            | Paris    | FR
            """)
    void tells_places_of_one_name_apart_by_what_stands_around_them(String text, String name, String country) {
        assertThat(country(text, name)).isEqualTo(country);
    }

    @Test
    void a_container_told_beside_a_name_is_never_overruled_by_the_rest_of_the_report() {
        String text =
                "Fighting erupted in Tripoli in Libya. Libya is split. Gunmen clashed in Tripoli in northern Lebanon.";

        assertThat(find(text))
                .filteredOn(p -> text.startsWith("Tripoli", p.mention().span().start()))
                .extracting(p -> p.mention().country())
                .containsExactly("LY", "LB");
    }

    @Test
    void a_name_of_which_only_a_part_is_known_stays_unresolved() {
        assertThat(find("Rebels shelled Port Elin on Monday, residents said."))
                .allSatisfy(p -> assertThat(p.mention().lat()).isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robert Jordan told the court that he had seen nothing.       | Jordan
            Mr. Lincoln said that he would appeal.                       | Lincoln
            On Monday the guards left. It was quiet.                     | It
            """)
    void takes_no_person_and_no_common_word_for_a_place(String text, String name) {
        assertThat(named(text, name)).isNull();
    }

    @Test
    void knows_an_adjective_as_the_country_and_marks_it() {
        List<ResolvedPlace> places = find("Syrian troops shelled the town of Idlib on Tuesday.");

        assertThat(places).anySatisfy(p -> {
            assertThat(p.people()).isTrue();
            assertThat(p.mention().country()).isEqualTo("SY");
        });
        assertThat(places).anySatisfy(p -> {
            assertThat(p.people()).isFalse();
            assertThat(p.mention().country()).isEqualTo("SY");
            assertThat(p.mention().lat()).isBetween(35.5, 36.3);
        });
    }

    @Test
    void says_how_narrow_a_place_is() {
        List<ResolvedPlace> places = find("Rebels in Syria hold the city of Idlib. Ships left the Red Sea.");

        assertThat(places)
                .extracting(ResolvedPlace::precision)
                .contains(PlacePrecision.COUNTRY, PlacePrecision.CITY, PlacePrecision.AREA);
    }

    @Test
    void keeps_offsets_in_code_points_behind_supplementary_characters_and_no_break_spaces() {
        String text = "😀 Shelling hit\u00a0Homs\u00a0in Syria.\r\nمحمد fled to Damascus.";
        CodePointText codePoints = CodePointText.of(text);

        List<ResolvedPlace> places = find(text);

        assertThat(places).extracting(p -> codePoints.slice(p.mention().span())).contains("Homs", "Syria", "Damascus");
        assertThat(places)
                .allSatisfy(
                        p -> assertThat(codePoints.holds(p.mention().span())).isTrue());
    }

    @Test
    void finds_nothing_in_nothing() {
        assertThat(find("")).isEmpty();
        assertThat(find(" \n\n ")).isEmpty();
        assertThat(find("... -- ()")).isEmpty();
    }

    @Test
    void uses_the_country_of_the_outlet_only_where_an_address_tells_it() {
        Report british = new Report("r", "x", null, null, null, null, "https://www.example.co.uk/a");
        Report broken = new Report("r", "x", null, "The Daily  Nothing", null, null, "::no address::");

        assertThat(OutletCountries.load().countryOf(british)).contains("GB");
        assertThat(OutletCountries.load().countryOf(broken)).isEmpty();
    }

    @Test
    void gives_the_same_answer_twice() {
        String text = "Fighting spread from Homs to Hama, in Syria, and to Tripoli in Lebanon. Damascus said nothing.";

        assertThat(find(text)).isEqualTo(find(text));
    }

    @Test
    void reads_fifty_thousand_capitalised_words_in_bounded_time() {
        List<String> words =
                List.of("Paris", "San", "Springfield", "Al", "Jordan", "Khan", "New", "Tel", "Georgia", "Xqz");
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            String word = words.get(i * 7 % 10);
            Span span = new Span(text.length(), text.length() + word.length());
            text.append(word).append(' ');
            tokens.add(new Token(tokens.size(), span, word, word, "NNP", i % 3 == 0 ? "LOCATION" : "O", -1, "root"));
            if (tokens.size() == 5_000) {
                sentences.add(new Sentence(sentences.size(), 0, tokens));
                tokens = new ArrayList<>();
            }
        }
        ParsedText parsed = new ParsedText(CodePointText.of(text.toString()), sentences);
        Report report = Report.of("r", text.toString());

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> FINDER.find(parsed, report));
    }
}
