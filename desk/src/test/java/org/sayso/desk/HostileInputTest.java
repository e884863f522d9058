package org.sayso.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.access.Role;
import org.sayso.desk.reading.ReportIntake;
import org.sayso.ledger.Ledger;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;

/** Whatever comes from outside is shown as words or refused, and what is refused stands in the log. */
class HostileInputTest {

    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    private static final String QUOTED = "\"Bab\" al-'Qasr' \u202Eرصقلا\u202C";

    @TempDir
    Path folder;

    private Ledger ledger;
    private Desk desk;
    private Client client;
    private DeskLog log;
    private final List<Path> handedIn = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        log = DeskLog.open();
        ledger = Ledger.open(folder.resolve("hostile.db"));
        CannedIntake intake = new CannedIntake(ledger);
        desk = Desk.start(ledger, DeskSettings.local(0).withIntake(new Watched(intake, handedIn)), List.of());
        client = new Client(desk);
    }

    @AfterEach
    void close() {
        desk.close();
        ledger.close();
        log.close();
    }

    /** Remembers which files it was given. */
    private record Watched(ReportIntake intake, List<Path> files) implements ReportIntake {

        @Override
        public void read(List<String> inputs, @Nullable Path inbox, Told told) {
            inputs.forEach(it -> files.add(Path.of(it)));
            intake.read(inputs, inbox, told);
        }
    }

    @Test
    void scriptInEveryFieldOfAReportIsShownAsWordsAlsoInWhatIsHandedOver() {
        Veldara.addHostile(ledger, "evil/../" + SCRIPT, SCRIPT);
        String report =
                linked(client.get(linked(client.get("/").body(), "/event/\\d+")).body(), "/report/[^\"#]+");
        for (String page : List.of("/", "/event/1", report, "/timeline", "/map", "/origins", "/review", "/hand-over")) {
            assertThat(client.get(page).body()).as(page).doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(client.get(report).body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(client.get("/hand-over/brief").body())
                .contains("alert(1)")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void namesWithQuotationMarksAndRightToLeftMarksAreShownAndFoundAgain() {
        Veldara.addHostile(ledger, "quoted", QUOTED);
        String first = client.get("/").body();
        assertThat(first).contains("\u202E");
        Matcher facets =
                Pattern.compile("href=\"/\\?((?:place|origin|outlet)=[^\"]+)\"").matcher(first);
        int followed = 0;
        for (; facets.find(); followed++) {
            String address = "/?" + facets.group(1).replace("&amp;", "&");
            assertThat(client.get(address).body())
                    .as(address)
                    .contains("data-event=")
                    .doesNotContain("Nothing of the kind");
        }
        assertThat(followed).isEqualTo(3);
        assertThat(client.get("/report/quoted").body()).contains("al-");
    }

    @Test
    void aReportOfTwoMegabytesIsReadAndShownInParts() throws InterruptedException {
        String text = "The river rose at Lumin & <b>fell</b>. ".repeat(56_000);
        handIn("big.jsonl", Exchange.line(new Report("big", text, null, SCRIPT, SCRIPT, null, null)));
        String progress = waitFor("done");
        String report = linked(progress, "/report/[^\"#]+");
        assertThat(client.get(report).body())
                .hasSizeLessThan(500_000)
                .contains("further in this report", "&lt;b&gt;fell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../evil.jsonl",
                "..\\..\\evil.jsonl",
                "/etc/evil.jsonl",
                "evil.jsonl\u202E",
                "C:evil*.jsonl"
            })
    void aFileNameLeadsNowhereButIntoItsOwnFolderAndTheTrickIsLogged(String name) throws InterruptedException {
        assertThat(handIn(name, "no json at all").statusCode()).isEqualTo(303);
        waitFor("done");
        assertThat(handedIn).hasSize(1).allSatisfy(file -> {
            assertThat(file.normalize()).isEqualTo(file);
            assertThat(file.getParent().getFileName().toString()).startsWith("sayso-inbox-");
            assertThat(file.getFileName().toString()).matches("(etc|evil|C_evil_)[a-z]*\\.jsonl");
            assertThat(file).as("it is gone once it is read").doesNotExist();
        });
        assertThat(log.lines()).anyMatch(it -> it.startsWith("WARN a file that was handed in as \""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/..%2f..%2fdesk.css",
                "/assets/%2e%2e/layout.jte",
                "/assets/../../etc/passwd",
                "/report/..%2f..%2fetc%2fpasswd",
                "/report/%00",
                "/event/..;/x"
            })
    void anAddressThatLeadsElsewhereIsRefusedAndLogged(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n")).matches("(?s)HTTP/1.1 4\\d\\d .*");
        assertThat(log.has(it -> it.contains("refused: "))).isTrue();
    }

    @Test
    void aRequestUnderAnotherNameIsRefusedAndLogged() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\n")).startsWith("HTTP/1.1 421 ");
        assertThat(log.lines()).anyMatch(it -> it.startsWith("WARN refused: GET") && it.contains("evil.example"));
    }

    @Test
    void aForgedSessionMayNotDecideAndIsLogged() {
        Veldara.into(ledger);
        String token = Client.formToken(client.get("/review").body());
        client.cookie = "A".repeat(43);
        HttpResponse<String> refused = client.post("/decide", token, "do", "confirm", "event", "1", "seen", "0");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(ledger.decisions()).isEmpty();
        assertThat(log.lines())
                .anyMatch(it -> it.startsWith("WARN a session that does not exist"))
                .anyMatch(it -> it.startsWith("WARN refused: POST \"/decide\"") && it.contains("403"));
    }

    @Test
    void aReplayedFormDecidesOnceAndIsLogged() {
        Veldara.into(ledger);
        String token = Client.formToken(client.get("/event/1").body());
        String[] fields = {"do", "confirm", "event", "1", "seen", "" + ledger.lastDecision(), "back", "/event/1"};
        assertThat(client.post("/decide", token, fields).statusCode()).isEqualTo(303);
        int decided = ledger.decisions().size();
        assertThat(client.post("/decide", token, fields).statusCode()).isEqualTo(403);
        assertThat(ledger.decisions()).hasSize(decided);
        assertThat(log.lines())
                .filteredOn(it -> it.startsWith("WARN refused: POST \"/decide\""))
                .hasSize(1);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedAndLogged() {
        String token = Client.formToken(client.get("/read").body());
        HttpResponse<String> refused = client.send(client.request("/decide")
                .header("Origin", "https://elsewhere.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_form=" + token + "&do=confirm&event=1&seen=0")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(log.lines()).anyMatch(it -> it.startsWith("WARN refused: POST") && it.contains("another site"));
    }

    @Test
    void aNameAtTheDoorCannotWriteALineOfItsOwnIntoTheLog() {
        Accounts accounts = Accounts.in(folder.resolve("sayso.accounts"));
        accounts.put("Ana", Role.READER, "long enough 1".toCharArray());
        try (Desk guarded = Desk.start(ledger, DeskSettings.local(0).withAccounts(accounts), List.of())) {
            Client visitor = new Client(guarded);
            visitor.submit("/sign-in", "/sign-in", "name", "Ana\nWARN all is well", "password", "wrong");
        }
        assertThat(log.lines())
                .anyMatch(it -> it.startsWith("WARN refused: sign-in as \"Ana\\nWARN all is well\""))
                .allSatisfy(it -> assertThat(it).doesNotContain("\n"));
    }

    private String waitFor(String words) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        String page = client.get("/read").body();
        while (!page.contains(">" + words + "<") && System.nanoTime() < end) {
            Thread.sleep(50);
            page = client.get("/read").body();
        }
        assertThat(page).contains(">" + words + "<");
        return page;
    }

    private HttpResponse<String> handIn(String name, String content) {
        String token = Client.formToken(client.get("/read").body());
        String body = "--x\r\nContent-Disposition: form-data; name=\"_form\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name.replace("\\", "\\\\")
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--x--\r\n";
        return client.send(client.request("/read/files")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /* As no well-meaning client sends it. */
    private String raw(String request) throws IOException {
        URI address = URI.create(desk.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String linked(String page, String address) {
        Matcher link = Pattern.compile("href=\"(" + address + ")[\"#]").matcher(page);
        assertThat(link.find()).as("a link to " + address).isTrue();
        return link.group(1);
    }
}
