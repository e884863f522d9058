package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.ledger.actor.ActorLine;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.store.SqliteStore;
import org.sayso.model.EntityKind;
import org.sayso.model.EventType;
import org.sayso.model.Role;

/** Actors are one across reports where their names are, in whatever spelling; and two where nothing ties them. */
class ActorsTest {

    @TempDir
    Path folder;

    private Ledger ledger;

    /** An empty store. */
    LedgerStore newStore() {
        return SqliteStore.open(folder.resolve("sayso.db"));
    }

    @BeforeEach
    void open() {
        ledger = Ledger.over(newStore(), LedgerContract.CLOCK);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gaddafi", "qadhafi", "Moammar Gadhafi", "Colonel Muammar al-Qaddafi", "Muammar", "muam"})
    void anySpellingFindsTheEventsOfAll(String typed) {
        fill(
                arrest("r1", "Muammar Gaddafi", "Karvel", "VD"),
                arrest("r2", "Moammar Qadhafi", "Tolmin", "LU"),
                arrest("r3", "Omar Khatib", "Karvel", "VD"));
        assertThat(events(typed)).hasSize(2);
        assertThat(ledger.events(EventFilter.ALL.withActor(typed))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Muammar Gaddafi, Moammar Qadhafi",
        "Zubaydah Almiqi, Zubaida al-Meeqi",
        "Abdel Rahman Khatib, Abdul-Rahman al-Khateeb",
        "Omar Khatib, Omar al-Khateeb"
    })
    void oneNameInTwoSpellingsIsOneActor(String one, String other) {
        fill(arrest("r1", one, "Karvel", "VD"), arrest("r2", other, "Tolmin", "LU"));
        assertThat(actors()).singleElement().satisfies(line -> {
            assertThat(line.actor().spellings()).containsExactlyInAnyOrder(one, other);
            assertThat(line.actor().kind()).isEqualTo(EntityKind.PERSON);
            assertThat(line.events()).isEqualTo(2);
            assertThat(line.reports()).isEqualTo(2);
        });
    }

    @Test
    void aBareSurnameIsTheOnlyOneWhoBearsItInTheCountry() {
        fill(arrest("r1", "Muammar Gaddafi", "Karvel", "VD"), arrest("r2", "Qadhafi", "Karvel", "VD"));
        assertThat(names()).containsExactly("Muammar Gaddafi 2");
    }

    @Test
    void aBareSurnameWithNothingToTieItStaysApart() {
        fill(arrest("r1", "Muammar Gaddafi", "Karvel", "VD"), arrest("r2", "Gaddafi", "Tolmin", "LU"));
        assertThat(names()).containsExactly("Gaddafi 1", "Muammar Gaddafi 1");
        assertThat(events("Gaddafi")).hasSize(2);
        assertThat(events("Muammar Gaddafi")).hasSize(1);
    }

    @Test
    void aBareSurnameThatTwoBearIsNeithersAndSaysWhoseItMayBe() {
        fill(
                arrest("r1", "Bashar Marant", "Karvel", "VD"),
                arrest("r2", "Maher al-Marant", "Karvel", "VD"),
                arrest("r3", "Marant", "Karvel", "VD"));
        assertThat(names()).containsExactly("Bashar Marant 1", "Maher al-Marant 1", "Marant 1");
        assertThat(actors().getLast().actor().unclear()).containsExactly("Bashar Marant", "Maher al-Marant");
    }

    @Test
    void aBareSurnameInTheSameEventIsWhomTheOtherReportNamesInFull() {
        fill(
                arrest("r1", "Bashar Marant", "Karvel", "VD"),
                arrest("r2", "Maher al-Marant", "Tolmin", "VD"),
                sameArrest("r3", "Marant", "Karvel", "VD"));
        assertThat(names()).contains("Maher al-Marant 1").hasSize(2);
    }

    @Test
    void theGeneralIsOneInsideAReportAndNeverAcrossReports() {
        Written named = report("r1", "General Manaf Osmeran arrived. Police arrested the general in Karvel.")
                .entity("Manaf Osmeran", EntityKind.PERSON, "Manaf Osmeran", "the general")
                .event(
                        "arrested",
                        EventType.ARREST,
                        it -> it.who(Role.PATIENT, "the general").at("Karvel", "VD"));
        Written unnamed = report("r2", "Soldiers arrested the general in Karvel.")
                .event(
                        "arrested",
                        EventType.ARREST,
                        it -> it.who(Role.PATIENT, "the general").at("Karvel", "VD"));
        fill(named, unnamed);
        assertThat(names()).containsExactly("Manaf Osmeran 1");
        assertThat(actors().getFirst().actor().spellings()).containsExactly("Manaf Osmeran");
    }

    @ParameterizedTest
    @CsvSource({
        "eight Karvel Brigade fighters, Karvel Brigade",
        "members of the Karvel Brigade, Karvel Brigade",
        "the Karvel Brigade, Karvel Brigade",
        "the Karvel Brigade's fighters, Karvel Brigade",
        "35 jihadists from the Karvel Brigade group, Karvel Brigade",
        "Hizbollah soldiers, Hezbollah",
        "the Syrian army, Syrian army",
        "two so-called Islamic State militants, Islamic State",
        "Daesh, Islamic State"
    })
    void aGroupIsNamedByItsPeopleAndByEachOfItsNames(String words, String name) {
        fill(attack("r1", words, "Karvel Brigade"));
        assertThat(names()).containsExactly(name + " 1");
        assertThat(actors().getFirst().actor().kind()).isEqualTo(EntityKind.ORGANISATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a Karvel Brigade stronghold",
                "supporters of the Karvel Brigade",
                "a Karvel Brigade leader",
                "the town near the Karvel Brigade",
                "anti-Karvel Brigade fighters",
                "gunmen"
            })
    void aNameThatOnlyDescribesIsNoActor(String words) {
        fill(attack("r1", words, "Karvel Brigade"));
        assertThat(actors()).isEmpty();
    }

    @Test
    void eachOfSeveralNamesIsAnActor() {
        fill(report("r1", "Omar Khatib, a teacher, and Ilse Marant, 31, were arrested.")
                .person("Omar Khatib")
                .person("Ilse Marant")
                .event(
                        "arrested",
                        EventType.ARREST,
                        it -> it.who(Role.PATIENT, "Omar Khatib, a teacher, and Ilse Marant, 31,")));
        assertThat(names()).containsExactly("Ilse Marant 1", "Omar Khatib 1");
    }

    @Test
    void anAcronymIsTheGroupThatAnotherReportSpellsOut() {
        Written both = report(
                        "r1", "The Karvel Defence Front (KDF) attacked a bridge. The KDF attacked a mill in Karvel.")
                .entity("Karvel Defence Front", EntityKind.ORGANISATION, "Karvel Defence Front", "KDF")
                .event(
                        "attacked a mill",
                        EventType.ATTACK,
                        it -> it.who(Role.AGENT, "The KDF").at("Karvel", "VD"));
        fill(both, arrest("r2", "KDF", "Karvel", "VD").entity("KDF", EntityKind.ORGANISATION, "KDF"));
        assertThat(names()).containsExactly("Karvel Defence Front 2");
    }

    @Test
    void aCountryThatActsIsAnActorUnderItsUsualName() {
        fill(report("r1", "Russia attacked a bridge.")
                .country("Russia", "RU")
                .event("attacked", EventType.ATTACK, it -> it.who(Role.AGENT, "Russia")));
        assertThat(actors()).singleElement().satisfies(line -> {
            assertThat(line.actor().name()).isEqualTo("Russia");
            assertThat(line.actor().kind()).isEqualTo(EntityKind.PLACE);
        });
    }

    @Test
    void aPossessiveByItselfIsNobody() {
        fill(report("r1", "Then ’s attacked a bridge.")
                .event("attacked", EventType.ATTACK, it -> it.who(Role.AGENT, "’s")));
        assertThat(actors()).isEmpty();
    }

    @Test
    void aNameThatAnInstitutionIsKnownByIsStillAPersonWhoActs() {
        fill(report("r1", "Rami Abdel Rahman left Karvel.")
                .person("Rami Abdel Rahman")
                .event("left", EventType.ATTACK, it -> it.who(Role.AGENT, "Rami Abdel Rahman")));
        assertThat(actors().getFirst().actor().kind()).isEqualTo(EntityKind.PERSON);
    }

    @Test
    void twoArabicNamesWithOtherVowelsAreTwo() {
        fill(arrest("r1", "Hasan Khatib", "Karvel", "VD"), arrest("r2", "Hussein Khatib", "Karvel", "VD"));
        assertThat(names()).containsExactly("Hasan Khatib 1", "Hussein Khatib 1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfArrivalDoesNotMatter(long seed) {
        List<Written> reports = new ArrayList<>(List.of(
                arrest("r1", "Muammar Gaddafi", "Karvel", "VD"),
                arrest("r2", "Qadhafi", "Karvel", "VD"),
                arrest("r3", "Moammar Ghadafi", "Tolmin", "LU"),
                arrest("r4", "Marant", "Tolmin", "LU"),
                arrest("r5", "Marant", "Orrin", "LU"),
                arrest("r6", "Marant", "Port Elin", "OS")));
        Collections.shuffle(reports, new Random(seed));
        fill(reports.toArray(Written[]::new));
        assertThat(names()).containsExactly("Moammar Ghadafi 3", "Marant 2", "Marant 1");
    }

    @Test
    void aReportTakenOutTakesItsNamesWithIt() {
        fill(arrest("r1", "Muammar Gaddafi", "Karvel", "VD"), arrest("r2", "Omar Khatib", "Karvel", "VD"));
        assertThat(actors()).hasSize(2);
        ledger.remove("r1");
        assertThat(names()).containsExactly("Omar Khatib 1");
        assertThat(events("Gaddafi")).isEmpty();
    }

    @Test
    void aFilterNarrowsWhatIsCountedAndNotWhoIsWho() {
        fill(arrest("r1", "Muammar Gaddafi", "Karvel", "VD"), arrest("r2", "Qadhafi", "Karvel", "VD"));
        assertThat(ledger.index().actors(EventFilter.ALL.withOutlet("Outlet r2")))
                .extracting(line -> line.actor().name() + " " + line.events())
                .containsExactly("Muammar Gaddafi 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "*", "x' --", "(", "a\u0000b", "\"Gaddafi\""})
    void wordsThatAreNobodysNameFindNothing(String typed) {
        fill(arrest("r1", "Muammar Gaddafi", "Karvel", "VD"));
        assertThat(events(typed)).isEmpty();
    }

    private void fill(Written... reports) {
        for (Written report : reports) {
            report.into(ledger);
        }
    }

    private List<ActorLine> actors() {
        return ledger.index().actors(EventFilter.ALL);
    }

    private List<String> names() {
        return actors().stream()
                .map(line -> line.actor().name() + " " + line.events())
                .toList();
    }

    private List<?> events(String actor) {
        return ledger.events(EventFilter.ALL.withActor(actor));
    }

    private static Written report(String id, String text) {
        return Written.report(id, "Outlet " + id, "2031-03-05", text);
    }

    private static final List<String> STORIES = List.of(
            "Police arrested %s in %s.",
            "Border guards led %s away after a search of the harbour of %s.",
            "Neighbours watched as %s was taken from a clinic, witnesses in %s recalled.",
            "A patrol stopped the car that carried %s on the old road to %s.",
            "Nobody has seen %s since soldiers stormed the radio station of %s.",
            "For handing out leaflets %s now sits in the fortress of %s.");

    /* An event of its own for each number. */
    private static Written arrest(String id, String name, String place, String country) {
        int number = Integer.parseInt(id.substring(1));
        return report(id, STORIES.get(number - 1).formatted(name, place))
                .person(name)
                .event(
                        name,
                        EventType.ARREST,
                        it -> it.who(Role.PATIENT, name)
                                .on("2031-03-%02d".formatted(4 * number))
                                .at(place, country));
    }

    private static Written sameArrest(String id, String name, String place, String country) {
        return report(id, "Police arrested %s in %s.".formatted(name, place))
                .person(name)
                .event(
                        "arrested",
                        EventType.ARREST,
                        it -> it.who(Role.PATIENT, name).on("2031-03-04").at(place, country));
    }

    private static Written attack(String id, String words, String name) {
        Written report = report(id, "Then %s attacked a bridge in Karvel.".formatted(words));
        return (words.contains(name) ? report.entity(name, EntityKind.ORGANISATION, name) : report)
                .event(
                        "attacked",
                        EventType.ATTACK,
                        it -> it.who(Role.AGENT, words).at("Karvel", "VD"));
    }
}
