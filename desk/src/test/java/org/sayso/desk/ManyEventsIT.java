package org.sayso.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.api.Api;
import org.sayso.ledger.Ledger;

/** A ledger of 20,000 reports with 300,000 claims is listed, filtered and counted while a person waits, whatever the filter. */
class ManyEventsIT {

    private static final Duration LONGEST = Duration.ofMillis(300);
    private static final int LARGEST = 500_000;

    /* Chosen to leave most events: a filter that leaves few is cheap. */
    private static final List<String> WEAK = List.of(
            "",
            "q=market",
            "q=sh*",
            "q=market town",
            "type=kill",
            "status=proposed",
            "certainty=certain",
            "place=town",
            "place=town 1",
            "place=TOWN&q=killed&status=proposed",
            "origin=source",
            "origin=resident",
            "origin=source 1",
            "outlet=outlet",
            "outlet=\"Outlet 4\"",
            "since=2031-01-02",
            "until=2033-01-01",
            "since=2031-01-02&until=2033-06-01",
            "box=-90,-180,90,180",
            "box=1,1,50,60",
            "independent=1",
            "independent=2",
            "disagree=1",
            "sort=place&down=1",
            "sort=who",
            "sort=quantity&down=1&status=proposed",
            "page=600",
            "page=600&sort=independent&down=1");

    private static final List<String> WEAKEST = List.of(
            "",
            "q=market",
            "origin=resident",
            "outlet=\"Outlet 4\"",
            "box=-60,-170,80,170",
            "status=proposed&place=town");

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Desk desk;

    @BeforeAll
    static void open() throws SQLException {
        Path file = folder.resolve("many.db");
        Ledger.open(file).close();
        fill(file);
        ledger = Ledger.open(file);
        desk = Desk.start(ledger, DeskSettings.local(0), List.of(new Api()));
    }

    @AfterAll
    static void close() {
        desk.close();
        ledger.close();
    }

    @Test
    void theLedgerIsAsLargeAsThePromise() {
        assertThat(ledger.counts().claims()).isEqualTo(300_000);
        assertThat(ledger.counts().reports()).isEqualTo(20_000);
    }

    @Test
    void everyListOfEventsComesQuicklyAndSmallWhateverTheFilter() {
        Client client = new Client(desk);
        Map<String, Long> took = new LinkedHashMap<>();
        Map<String, Integer> weigh = new LinkedHashMap<>();
        for (String screen : List.of("/", "/timeline", "/map", "/api/events")) {
            for (String filter : screen.equals("/") ? WEAK : WEAKEST) {
                HttpResponse<String> page = client.get(address(screen, filter));
                assertThat(page.statusCode()).as(screen + filter).isEqualTo(200);
                weigh.put(screen + "?" + filter, page.body().getBytes(StandardCharsets.UTF_8).length);
                took.put(screen + "?" + filter, leastOf(3, client, address(screen, filter)));
            }
        }
        for (String address : List.of(
                "/origins",
                "/origins?q=source",
                "/api/origins",
                "/api/origins?q=source&page=3",
                "/review",
                "/review?skip=7",
                "/review?place=town",
                "/hand-over",
                "/map?box=0,0,30,30")) {
            weigh.put(address, client.get(address).body().getBytes(StandardCharsets.UTF_8).length);
            took.put(address, leastOf(3, client, address));
        }
        assertThat(weigh).allSatisfy((name, bytes) -> assertThat(bytes).as(name).isLessThan(LARGEST));
        assertThat(took)
                .allSatisfy((name, millis) ->
                        assertThat(millis).as(name + " of " + took).isLessThan(LONGEST.toMillis()));
    }

    private static String address(String screen, String filter) {
        return screen + "?"
                + Arrays.stream(filter.split("&"))
                        .map(it -> it.split("=", 2))
                        .filter(it -> it.length == 2)
                        .map(it -> it[0] + "=" + URLEncoder.encode(it[1], StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /* In milliseconds of the processor, of all threads of Java's: other programs may run beside this, and it may run in bits. */
    private static long leastOf(int times, Client client, String address) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long start = processorTime();
            client.get(address);
            least = Math.min(least, processorTime() - start);
        }
        return Duration.ofNanos(least).toMillis();
    }

    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .filter(it -> it > 0)
                .sum();
    }

    /* 120,000 events: straight into the tables, since working them out report by report would take an hour. */
    private static void fill(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA synchronous = OFF");
            connection.setAutoCommit(false);
            String count = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) ";
            sql.execute("INSERT INTO original " + count.formatted(20_000) + "SELECT 'hash' || i, x'00' FROM n");
            sql.execute("INSERT INTO report (no, id, sha256, text, date, outlet) " + count.formatted(20_000)
                    + "SELECT i, 'report-' || i, 'hash' || i, 'Text of report ' || i, date('2031-01-01', (i %"
                    + " 900) || ' days'), 'Outlet ' || (i % 60) FROM n");
            sql.execute("INSERT INTO claim (no, report, event, type, happening, body) " + count.formatted(300_000)
                    + "SELECT i, 1 + i % 20000, 'e' || (i / 20000), 'kill', 1 + i % 120000,"
                    + " json_object('certainty', CASE i % 5 WHEN 0 THEN 'possible' ELSE 'certain' END,"
                    + " 'phase', 'happened', 'polarity', '+', 'words', json_object('agent', json_array('gunmen"
                    + " of band ' || (i % 500)), 'patient', json_array((i % 90) || ' people'))) FROM n");
            sql.execute(
                    "INSERT INTO happening (no, id, type, day_from, day_to, place, country, lat, lon, status, reports,"
                            + " independent, disagreements, body) "
                            + count.formatted(120_000)
                            + "SELECT i, 'event-' || i, CASE i % 4 WHEN 0 THEN 'kill' WHEN 1 THEN 'shell' WHEN 2 THEN"
                            + " 'arrest' ELSE 'protest' END, date('2031-01-01', (i % 900) || ' days'),"
                            + " date('2031-01-01', (i % 900 + i % 3) || ' days'), 'Town ' || (i % 10000), 'XX', (i %"
                            + " 10000) / 170.0, ((i % 10000) * 7 % 9700) / 130.0, CASE i % 50 WHEN 0 THEN 'confirmed' ELSE"
                            + " 'proposed' END, 1 + i % 4, 1 + i % 3, i % 9 = 0, json_object('event', 'event-' || i,"
                            + " 'summary', 'Shells hit the market of town ' || (i % 3000) || ', band ' || (i % 500) ||"
                            + " ' said', 'quantity', json_object('low', i % 90, 'high', i % 90, 'unit', 'people'),"
                            + " 'mentions', json_array(json_object('report', 'report-' || (1 + i % 20000), 'quote',"
                            + " 'Shells hit the market of town ' || (i % 3000) || ' and killed ' || (i % 90) || '"
                            + " people, source ' || (i % 700) || ' said', 'origin', 'named:source-' || (i % 700))),"
                            + " 'origins', json_array(json_object('id', 'named:source-' || (i % 700), 'name', 'Source"
                            + " ' || (i % 700), 'kind', 'organisation', 'named', json('true'), 'independent',"
                            + " json('true')), json_object('id', 'report-' || i || '#a1', 'name', 'a resident',"
                            + " 'kind', 'unnamed', 'named', json('false'), 'independent', json('true')))) FROM n");
            sql.execute("INSERT INTO event_line SELECT * FROM event_line_of");
            sql.execute("INSERT INTO event_origin SELECT * FROM event_origin_of");
            sql.execute("INSERT INTO event_outlet SELECT * FROM event_outlet_of");
            sql.execute("INSERT INTO event_words (rowid, words) SELECT no, words FROM event_words_of");
            connection.commit();
        }
    }
}
