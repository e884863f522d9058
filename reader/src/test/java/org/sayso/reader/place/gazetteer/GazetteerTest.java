package org.sayso.reader.place.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.PlacePrecision;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = GazetteerFile.load();

    private static List<String> countries(String name) {
        return GAZETTEER.named(name).stream()
                .map(n -> n.place().country())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Deir ez-Zor, SY",
        "DEIR EZ-ZOR, SY",
        "Deir al-Zour, SY",
        "Qamishli, SY",
        "al-Qamishli, SY",
        "al-Raqqah, SY",
        "Sa'ada, YE",
        "São Paulo, BR",
        "Sao Paulo, BR",
        "St. Petersburg, RU",
        "Saint Petersburg, RU",
        "U.S., US",
        "Turkey, TR",
        "Donbass, UA",
        "Za'atari, JO",
        "Baba Amr, SY",
        "Rapides Parish, US"
    })
    void knows_a_name_however_it_is_spelt(String name, String country) {
        assertThat(countries(name)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({"Khan Shekhoon, SY", "Talbissah, SY", "Maarat al Nomaan, SY"})
    void knows_a_name_by_its_consonants(String name, String country) {
        assertThat(GAZETTEER.alike(name)).extracting(n -> n.place().country()).contains(country);
    }

    @ParameterizedTest
    @CsvSource({"US, 39.76, -98.5", "CA, 60.11, -113.64", "RU, 60, 100", "SY, 35, 38", "IN, 22, 79"})
    void puts_a_country_where_GeoNames_does(String code, double lat, double lon) {
        Place country = null;
        for (int i = 0; i < GAZETTEER.size(); i++) {
            Place place = GAZETTEER.place(i);
            country = place.kind() == PlaceKind.COUNTRY && place.country().equals(code) ? place : country;
        }
        assertThat(country).isNotNull();
        assertThat(country.lat()).isCloseTo(lat, within(0.01));
        assertThat(country.lon()).isCloseTo(lon, within(0.01));
    }

    @Test
    void knows_regions_camps_and_seas_with_their_precision() {
        assertThat(GAZETTEER.named("Zaatari").getFirst().place().precision()).isEqualTo(PlacePrecision.POINT);
        assertThat(GAZETTEER.named("Red Sea").getFirst().place().precision()).isEqualTo(PlacePrecision.AREA);
        assertThat(GAZETTEER.named("Darfur").getFirst().place().precision()).isEqualTo(PlacePrecision.REGION);
    }

    @Test
    void finds_every_place_under_its_own_name() {
        for (int i = 0; i < GAZETTEER.size(); i += 97) {
            Place place = GAZETTEER.place(i);
            if (!NameKey.of(place.name()).isEmpty() && NameKey.of(place.name()).split(" ").length <= 7) {
                assertThat(GAZETTEER.named(place.name()))
                        .as(place.name())
                        .extracting(n -> n.place().index())
                        .contains(place.index());
            }
        }
    }

    @Test
    void knows_nothing_under_no_name() {
        assertThat(GAZETTEER.named("")).isEmpty();
        assertThat(GAZETTEER.named(" - ")).isEmpty();
        assertThat(GAZETTEER.named("دمشق")).isEmpty();
        assertThat(GAZETTEER.named("😀")).isEmpty();
        assertThat(GAZETTEER.alike("a")).isEmpty();
    }

    @Test
    void says_that_a_file_is_no_gazetteer() {
        assertThatThrownBy(() -> GazetteerFile.read(packed("SAYSOGAZ2"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> GazetteerFile.read(packed("SAYSOGAZ1"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> GazetteerFile.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }

    @Test
    void measures_distance_over_the_date_line() {
        Place one = new Place(0, 0, "a", PlaceKind.POINT, "", "", 0, 0, 179.5, 0);
        Place other = new Place(1, 0, "b", PlaceKind.POINT, "", "", 0, 0, -179.5, 0);
        assertThat(one.kilometresTo(other)).isCloseTo(111.2, within(0.5));
    }

    private static ByteArrayInputStream packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
