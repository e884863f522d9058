package org.sayso.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.access.Role;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.model.EventStatus;
import org.sayso.model.Report;

/** What a desk answers, and what it refuses, without a browser. */
class DeskTest {

    private static final List<String> SCREENS =
            List.of("/", "/timeline", "/map", "/origins", "/review", "/event/1", "/report/lantern-0914");
    private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u202Eسوريا";

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Desk desk;

    @BeforeAll
    static void open() {
        ledger = Ledger.open(folder.resolve("veldara.db"));
        Veldara.into(ledger);
        desk = Desk.start(ledger, DeskSettings.local(0), List.of());
    }

    @AfterAll
    static void close() {
        desk.close();
        ledger.close();
    }

    @Test
    void everyScreenIsAPageThatRunsNoScriptButItsOwn() {
        Client client = new Client(desk);
        for (String screen : SCREENS) {
            HttpResponse<String> page = client.get(screen);
            assertThat(page.statusCode()).as(screen).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(it -> assertThat(it)
                            .contains("default-src 'none'", "script-src 'self'")
                            .doesNotContain("unsafe"));
            assertThat(page.body())
                    .doesNotContain(" style=", " onclick=", "<script>", "javascript:", "http://cdn", "https://");
            assertThat(page.body().length()).isLessThan(500_000);
        }
    }

    @Test
    void aFilterInTheAddressIsTheFilterOnTheScreen() {
        Client client = new Client(desk);
        String killed =
                client.get("/?type=kill&place=osmera&sort=quantity&down=1").body();
        assertThat(killed).contains("At least 14 people were killed").doesNotContain("Colonel Jarek Dolan");
        assertThat(client.get("/?since=yesterday&type=teatime&box=1,2").body())
                .contains("since: yesterday is left out", "type: teatime is left out", "box: 1,2 is left out");
        assertThat(client.get("/?q=%22").body()).contains("Nothing of the kind");
    }

    @Test
    void hostileWordsInEveryFieldAreShownAsWords() {
        try (Ledger other = Ledger.open(folder.resolve("evil.db"));
                Desk evil = Desk.start(other, DeskSettings.local(0), List.of())) {
            Veldara.addHostile(other, "evil/../" + EVIL, EVIL);
            Client client = new Client(evil);
            String event = client.get("/").body().replaceAll("(?s).*href=\"(/event/\\d+)\".*", "$1");
            String report = client.get(event).body().replaceAll("(?s).*href=\"(/report/[^\"#]+)[\"#].*", "$1");
            for (String screen : List.of("/", "/timeline", "/map", "/origins", "/review", event, report)) {
                HttpResponse<String> page = client.get(screen);
                assertThat(page.statusCode()).as(screen).isEqualTo(200);
                assertThat(page.body()).as(screen).doesNotContain("<script>alert", "<img src=x");
                assertThat(page.body()).as(screen).contains("alert(1)");
            }
        }
    }

    @Test
    void everyReportOpensAlsoWhereOneAttributionStandsInsideAnother() {
        Client client = new Client(desk);
        for (String report : Veldara.reports()) {
            assertThat(client.get("/report/" + report).statusCode()).as(report).isEqualTo(200);
        }
    }

    @Test
    void aVeryLongReportIsShownInParts() {
        try (Ledger other = Ledger.open(folder.resolve("long.db"));
                Desk open = Desk.start(other, DeskSettings.local(0), List.of())) {
            Report report = new Report("long", "The river rose. ".repeat(130_000), null, null, null, null, null);
            assertThat(Veldara.addRead(other, report)).isZero();
            String first = new Client(open).get("/report/long").body();
            assertThat(first.length()).isLessThan(500_000);
            assertThat(first).contains("further in this report", "?from=40000", "2,080,000 characters");
            assertThat(new Client(open).get("/report/long?from=2079990").body()).contains("earlier in this report");
            assertThat(new Client(open).get("/report/long?from=99999999").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aDecisionIsKeptUnderTheNameOfWhoTookItAndCanBeUndone() {
        HappeningRow row = ledger.events(EventFilter.ALL).getLast();
        Client client = new Client(desk);
        String page = "/event/" + row.no();
        HttpResponse<String> done = client.submit(
                page,
                "/decide",
                "do",
                "confirm",
                "event",
                row.event().id(),
                "seen",
                "" + ledger.lastDecision(),
                "back",
                page);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).startsWith(page + "#told=Kept"));
        assertThat(status(row)).isEqualTo(EventStatus.CONFIRMED);
        assertThat(client.get(page).body()).contains("confirmed the claim");
        client.submit(
                page,
                "/decide",
                "do",
                "undo",
                "event",
                row.event().id(),
                "seen",
                "" + ledger.lastDecision(),
                "back",
                page);
        assertThat(status(row)).isEqualTo(EventStatus.PROPOSED);
        assertThat(ledger.verify().isWhole()).isTrue();
    }

    @Test
    void whoWasOvertakenIsToldByWhomAndKeepsWhatWasTyped() {
        HappeningRow row = ledger.event("1").orElseThrow();
        var claim = row.event().mentions().getFirst();
        String[] fields = {
            "do",
            "correct",
            "report",
            claim.report(),
            "start",
            "" + claim.span().start(),
            "end",
            "" + claim.span().end(),
            "field",
            "quantity",
            "value",
            "12-15 people",
            "seen",
            "" + ledger.lastDecision(),
            "back",
            "/event/1"
        };
        Client one = new Client(desk);
        Client other = new Client(desk);
        assertThat(one.submit("/event/1", "/decide", fields).statusCode()).isEqualTo(303);
        long decisions = ledger.lastDecision();
        HttpResponse<String> late = other.submit("/event/1", "/decide", fields);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody was quicker", "12-15 people");
        assertThat(ledger.lastDecision()).isEqualTo(decisions);
    }

    @Test
    void aFormThatWasSentBeforeIsRefused() {
        Client client = new Client(desk);
        String token = Client.formToken(client.get("/review").body());
        String[] fields = {"do", "nothing-of-the-kind", "seen", "0"};
        assertThat(client.post("/decide", token, fields).statusCode()).isEqualTo(400);
        assertThat(client.post("/decide", token, fields).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormOfAnotherSessionOrOfNoneIsRefused() {
        Client client = new Client(desk);
        String foreign = Client.formToken(new Client(desk).get("/review").body());
        client.get("/review");
        for (String token : List.of(foreign, "", "0.", "0." + "A".repeat(43), "999999999999.x")) {
            HttpResponse<String> refused = client.post("/decide", token, "do", "confirm", "event", "1", "seen", "0");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Nothing was changed");
        }
    }

    @Test
    void aForgedSessionIsNobodysSession() {
        Client client = new Client(desk);
        client.cookie = "A".repeat(43);
        client.get("/");
        assertThat(client.cookie).isNotEqualTo("A".repeat(43));
    }

    @Test
    void requestsFromOtherSitesOrUnderOtherNamesAreRefused() {
        Client client = new Client(desk);
        String token = Client.formToken(client.get("/review").body());
        HttpResponse<String> other = client.send(client.request("/decide")
                .header("Origin", "https://elsewhere.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_form=" + token + "&do=confirm&event=1&seen=0")));
        assertThat(other.statusCode()).isEqualTo(403);
        HttpResponse<String> form = client.send(client.request("/api/decisions")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(form.statusCode()).isEqualTo(415);
    }

    @Test
    void noAddressReachesAFile() {
        Client client = new Client(desk);
        for (String path : List.of(
                "/assets/..%2f..%2fdesk.css",
                "/assets/%2e%2e/layout.jte",
                "/report/..%2f..%2fetc%2fpasswd",
                "/event/%00",
                "/assets/desk.css%00.js")) {
            assertThat(client.get(path).statusCode()).as(path).isBetween(400, 499);
        }
        assertThat(client.get("/assets/desk.css").statusCode()).isEqualTo(200);
        assertThat(client.get("/assets/htmx.js").body()).contains("htmx");
    }

    @Test
    void whereThereAreAccountsPeopleSignInAndDoWhatTheirRoleAllows() {
        Accounts accounts = Accounts.in(folder.resolve("sayso.accounts"));
        accounts.put("Ana", Role.READER, "long enough 1".toCharArray());
        accounts.put("Böhm", Role.ANALYST, "long enough 2".toCharArray());
        assertThatThrownBy(() -> accounts.put("X", Role.READER, "short".toCharArray()))
                .hasMessageContaining("10 characters");
        try (Desk guarded = Desk.start(ledger, DeskSettings.local(0).withAccounts(accounts), List.of())) {
            Client client = new Client(guarded);
            HttpResponse<String> first = client.get("/event/1?x=1");
            assertThat(first.statusCode()).isEqualTo(302);
            assertThat(first.headers().firstValue("Location")).hasValue("/sign-in?to=%2Fevent%2F1%3Fx%3D1");
            assertThat(client.submit("/sign-in", "/sign-in", "name", "Ana", "password", "wrong")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.submit("/sign-in", "/sign-in", "name", "Nobody", "password", "wrong")
                            .statusCode())
                    .isEqualTo(403);
            String before = client.cookie;
            HttpResponse<String> in = client.submit(
                    "/sign-in", "/sign-in", "name", "Ana", "password", "long enough 1", "to", "//evil.example/");
            assertThat(in.headers().firstValue("Location")).hasValue("/");
            assertThat(client.cookie).as("a session of its own").isNotEqualTo(before);
            assertThat(client.get("/event/1").body()).contains("Ana").doesNotContain("value=\"confirm\"");
            HttpResponse<String> refused = client.submit("/", "/decide", "do", "confirm", "event", "1", "seen", "0");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("needs the role analyst");
            Client analyst = new Client(guarded);
            analyst.submit("/sign-in", "/sign-in", "name", "Böhm", "password", "long enough 2");
            assertThat(analyst.get("/event/1").body()).contains("value=\"confirm\"", "Böhm");
            assertThat(analyst.get("/api/events").statusCode()).isEqualTo(404);
            assertThat(new Client(guarded).get("/api/events").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void theBytesOfAReportComeAsADownloadThatNoBrowserRuns() {
        HttpResponse<String> bytes = new Client(desk).get("/report/lantern-0914/original");
        assertThat(bytes.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(bytes.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
        assertThat(bytes.body()).startsWith("{\"id\":\"lantern-0914\"");
    }

    private static EventStatus status(HappeningRow row) {
        return ledger.event(row.event().id()).orElseThrow().event().status();
    }
}
