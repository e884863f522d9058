package org.sayso.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.access.Role;
import org.sayso.desk.handover.HandOverScreen;
import org.sayso.ledger.Ledger;

/** Whoever is kept back on the page goes out under one pseudonym, in every format, for good. */
class HandOverTest {

    private static final List<String> FORMATS = List.of(
            "ledger",
            "reports",
            "csv",
            "claims-csv",
            "acled",
            "geojson",
            "prov",
            "web-annotation",
            "followthemoney",
            "brief");

    @TempDir
    Path folder;

    private Ledger ledger;
    private Desk desk;
    private Client client;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("veldara.db"));
        Veldara.into(ledger);
        desk = Desk.start(ledger, DeskSettings.local(0), List.of());
        client = new Client(desk);
    }

    @AfterEach
    void close() {
        desk.close();
        ledger.close();
    }

    @Test
    void aPersonKeptBackStandsInNoFormat() {
        assertThat(client.get("/hand-over/claims-csv").body()).contains("Dolan");
        assertThat(keep("person", "Jarek Dolan | Colonel Dolan", "").statusCode())
                .isEqualTo(303);
        for (String format : FORMATS) {
            HttpResponse<String> file = client.get("/hand-over/" + format);
            assertThat(file.statusCode()).as(format).isEqualTo(200);
            assertThat(file.body()).as(format).doesNotContainIgnoringCase("dolan");
        }
        assertThat(client.get("/hand-over/claims-csv").body()).contains("Person 1");
        String page = client.get("/hand-over?q=defect*").body();
        assertThat(page).contains("Person 1", "name again", "/hand-over/brief?q=defect*");
    }

    @Test
    void thePreviewShowsWhatWillStandInTheFile() {
        keep("place", "Osmera", "a market town");
        assertThat(client.get("/hand-over?place=osmera").body())
                .contains("What changes", "a market town", "Handed over: ");
    }

    @Test
    void theBriefCarriesItsMapAndStaysSmall() {
        String brief = client.get("/hand-over/brief").body();
        assertThat(brief).contains("<svg class=map");
        assertThat(brief.length()).isLessThan(500_000);
    }

    @Test
    void aPseudonymBelongsToOneNameForGood() throws IOException {
        keep("person", "Jarek Dolan", "");
        client.submit("/hand-over", "/hand-over/let-go", "pseudonym", "Person 1");
        assertThat(client.get("/hand-over").body()).contains("Nobody is kept back");
        keep("person", "Somebody Else", "");
        keep("person", "Jarek Dolan", "");
        assertThat(client.get("/hand-over").body()).contains("Person 1", "Person 2");
        assertThat(Files.readAllLines(folder.resolve("veldara.db.kept-back.txt")))
                .contains("person: Somebody Else = Person 2", "person: Jarek Dolan = Person 1");
        assertThat(keep("person", "A Third", "Person 2").statusCode()).isEqualTo(400);
    }

    @Test
    void whoChangedTheListStandsInTheChainButNoName() {
        keep("person", "Jarek Dolan", "");
        assertThat(ledger.noted(HandOverScreen.SUBJECT))
                .singleElement()
                .satisfies(
                        act -> assertThat(act.what()).matches("1 name kept back from now on \\(list [0-9a-f]{8}\\)"));
        assertThat(ledger.verify().isWhole()).isTrue();
    }

    @Test
    void aDeskWithoutTheListThatAnotherChangedHandsNothingOver() throws IOException {
        keep("person", "Jarek Dolan", "");
        Path list = folder.resolve("veldara.db.kept-back.txt");
        String old = Files.readString(list);
        keep("place", "Osmera", "a market town");
        String latest = Files.readString(list);

        Files.writeString(list, old);
        assertThat(client.get("/hand-over/csv").statusCode()).isEqualTo(409);
        assertThat(client.get("/hand-over").body()).contains("changed at another desk", "veldara.db.kept-back.txt");
        assertThat(ledger.noted(HandOverScreen.SUBJECT)).hasSize(2);
        Files.delete(list);
        assertThat(client.get("/hand-over/csv").statusCode()).isEqualTo(409);
        Files.writeString(list, latest);
        assertThat(client.get("/hand-over/csv").body())
                .contains("a market town")
                .doesNotContain("Dolan");
    }

    @Test
    void nothingIsHandedOverWhereANameWouldStillStand() {
        keep("organisation", "reports", "Group X");
        HttpResponse<String> refused = client.get("/hand-over/csv");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("nothing was handed over");
    }

    @Test
    void whatMakesNoSenseIsRefusedAndWhatIsHostileIsShownAsWords() {
        assertThat(keep("person", "a = b", "").statusCode()).isEqualTo(400);
        assertThat(keep("person", "a |  | b", "").statusCode()).isEqualTo(400);
        assertThat(keep("person", "one\r\nperson: two", "").statusCode()).isEqualTo(400);
        assertThat(keep("animal", "Rex", "").statusCode()).isEqualTo(400);
        assertThat(keep("person", "Jarek Dolan", "the friend of Jarek Dolan").statusCode())
                .isEqualTo(400);
        assertThat(client.get("/hand-over").body()).contains("Nobody is kept back");
        keep("person", "<script>alert(1)</script> \u202Eسامر", "");
        assertThat(client.get("/hand-over").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(client.get("/hand-over/..%2fpasswd").statusCode()).isBetween(400, 499);
    }

    @Test
    void aReaderMayHandOverButNotSayWhomToKeepBack() {
        Accounts accounts = Accounts.in(folder.resolve("sayso.accounts"));
        accounts.put("Ana", Role.READER, "long enough 1".toCharArray());
        try (Desk guarded = Desk.start(ledger, DeskSettings.local(0).withAccounts(accounts), List.of())) {
            Client reader = new Client(guarded);
            reader.submit("/sign-in", "/sign-in", "name", "Ana", "password", "long enough 1");
            assertThat(reader.get("/hand-over").body()).doesNotContain("/hand-over/keep");
            assertThat(reader.submit("/", "/hand-over/keep", "kind", "person", "names", "Jarek Dolan")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(new Client(guarded).get("/hand-over/csv").statusCode()).isEqualTo(302);
        }
    }

    private HttpResponse<String> keep(String kind, String names, String pseudonym) {
        return client.submit("/hand-over", "/hand-over/keep", "kind", kind, "names", names, "pseudonym", pseudonym);
    }
}
