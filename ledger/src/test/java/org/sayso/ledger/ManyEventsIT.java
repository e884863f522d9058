package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.EventOrder;
import org.sayso.ledger.store.Facet;
import org.sayso.ledger.store.GeoBox;
import org.sayso.model.Certainty;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;

/** A ledger of 20,000 reports with 300,000 claims is listed, filtered and counted while a person waits. */
class ManyEventsIT {

    /* The aim is 300 ms for the first screen, whose facets are counted side by side; here they are counted one after another. */
    private static final Duration LONGEST = Duration.ofMillis(1500);
    private static final int LINES = 100;

    @TempDir
    Path folder;

    @Test
    void aPageAndItsFacetsComeQuicklyWhateverTheFilter() throws SQLException {
        Path file = folder.resolve("many.db");
        Ledger.open(file).close();
        fill(file);
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.counts().claims()).isEqualTo(300_000);
            assertThat(ledger.counts().reports()).isEqualTo(20_000);
            Map<String, Long> took = new LinkedHashMap<>();
            filters().forEach((name, filter) -> {
                time(ledger, filter);
                took.put(name, time(ledger, filter));
            });
            assertThat(took)
                    .allSatisfy((name, millis) ->
                            assertThat(millis).as(name + " of " + took).isLessThan(LONGEST.toMillis()));
        }
    }

    private static Map<String, EventFilter> filters() {
        EventFilter all = EventFilter.ALL;
        Map<String, EventFilter> filters = new LinkedHashMap<>();
        filters.put("all", all);
        filters.put("type", all.withType(EventType.KILL));
        filters.put("place", all.withPlace("\"Town 17\""));
        filters.put("part of a place", all.withPlace("town 1"));
        filters.put("origin", all.withOrigin("\"named:source-3\""));
        filters.put("part of an origin", all.withOrigin("source 1"));
        filters.put("outlet", all.withOutlet("\"Outlet 4\""));
        filters.put("days", all.withDays(LocalDate.parse("2031-03-01"), LocalDate.parse("2031-03-31")));
        filters.put("words", all.withWords("market shell*"));
        filters.put("status", all.withStatus(EventStatus.PROPOSED));
        filters.put("certainty", all.withCertainty(Certainty.CERTAIN));
        filters.put("box", all.withBox(new GeoBox(0, 0, 30, 30)));
        filters.put("two origins", all.withLeastIndependent(2));
        return filters;
    }

    /* What the first screen asks, in milliseconds of the processor: other programs may run beside this. */
    private static long time(Ledger ledger, EventFilter filter) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        ledger.index().page(filter, EventOrder.TIME, false, LINES, 0);
        for (Facet facet : Facet.values()) {
            ledger.index().facet(facet, filter, 10);
        }
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start).toMillis();
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
                            + " date('2031-01-01', (i % 900 + i % 3) || ' days'), 'Town ' || (i % 3000), 'XX', (i %"
                            + " 3000) / 50.0, (i % 2900) / 40.0, CASE i % 50 WHEN 0 THEN 'confirmed' ELSE 'proposed'"
                            + " END, 1 + i % 4, 1 + i % 3, i % 9 = 0, json_object('event', 'event-' || i, 'summary',"
                            + " 'Shells hit the market of town ' || (i % 3000) || ', band ' || (i % 500) || ' said',"
                            + " 'quantity', json_object('low', i % 90, 'high', i % 90, 'unit', 'people'), 'mentions',"
                            + " json_array(json_object('report', 'report-' || (1 + i % 20000), 'quote', 'Shells hit"
                            + " the market of town ' || (i % 3000) || ' and killed ' || (i % 90) || ' people, source '"
                            + " || (i % 700) || ' said', 'origin', 'named:source-' || (i % 700))), 'origins',"
                            + " json_array(json_object('id', 'named:source-' || (i % 700), 'name', 'Source ' || (i %"
                            + " 700), 'kind', 'organisation', 'named', json('true'), 'independent', json('true')),"
                            + " json_object('id', 'report-' || i || '#a1', 'name', 'a resident', 'kind', 'unnamed',"
                            + " 'named', json('false'), 'independent', json('true')))) FROM n");
            sql.execute("INSERT INTO event_line SELECT * FROM event_line_of");
            sql.execute("INSERT INTO event_origin SELECT * FROM event_origin_of");
            sql.execute("INSERT INTO event_outlet SELECT * FROM event_outlet_of");
            sql.execute("INSERT INTO event_words (rowid, words) SELECT no, words FROM event_words_of");
            connection.commit();
        }
    }
}
