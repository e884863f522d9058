package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.Ledger;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.json.Exchange;

/** What {@code events} and {@code timeline} show of a small ledger. */
class EventListsTest {

    private static final String MARKET = "Shells hit the market of Karvel killing 14 people, the Harbour Watch said.";
    private static final String CLINIC = "Shells hit the market of Karvel killing 30 people, the Port Clinic said.";
    private static final String SIEGE = "The hill town of Tolmin is besieged, a trader said.";
    private static final String ARREST = "Guards arrested Col. Muammar Qadhafi at the border.";
    private static final String ESCAPE = "After weeks of silence a radio told of the arrest of Moammar Gaddafi.";
    private static final String PLEDGE = "A brigade has sworn allegiance to the council.";

    @TempDir
    private static Path folder;

    private static String ledger;

    @BeforeAll
    static void fill() throws Exception {
        Path file = folder.resolve("lists.db");
        ledger = file.toString();
        try (Ledger opened = Ledger.open(file)) {
            add(opened, "m1", "2031-03-06", MARKET, kill(MARKET, 14, "the Harbour Watch"));
            add(opened, "m2", "2031-03-05", CLINIC, kill(CLINIC, 30, "the Port Clinic"));
            add(opened, "s1", "2031-04-01", SIEGE, event("besieged", SIEGE, "besiege", "2031-03-01", "2031-03-31"));
            add(opened, "p1", "2031-04-02", PLEDGE, event("allegiance", PLEDGE, "pledge", null, null));
            add(opened, "g1", "2031-05-02", ARREST, arrest(ARREST, "Col. Muammar Qadhafi"));
            add(opened, "g2", "2031-05-09", ESCAPE, arrest(ESCAPE, "Moammar Gaddafi"));
        }
    }

    @Test
    void timelinePutsDaysIntervalsAndTheUndatedUnderHeadingsOfTheirOwn() {
        List<String> lines = Shell.run("timeline", "--ledger", ledger)
                .out()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(lines.get(0)).startsWith("2031-03-01 to 2031-03-31");
        assertThat(lines.get(1)).contains("besiege");
        assertThat(lines.get(2)).isEqualTo("2031-03-04");
        assertThat(lines.get(3)).contains("kill", "Karvel", "2 independent origins !", "2 reports");
        assertThat(lines.get(4)).isEqualTo("day unknown");
        assertThat(lines.subList(5, 8)).anyMatch(line -> line.contains("pledge"));
        assertThat(lines.getLast()).contains("5 events");
    }

    @Test
    void eventsAreNarrowedByOriginsDisagreementDayAndPlace() {
        assertThat(events("--independent", "2")).contains("Karvel", "1 event.").doesNotContain("Tolmin");
        assertThat(events("--disagree")).contains("2 !", "1 event.");
        assertThat(events("--since", "2031-03-20")).contains("besiege", "1 event.");
        assertThat(events("--until", "2031-03-02")).contains("besiege", "1 event.");
        assertThat(events("--place", "karvel")).contains("1 event.");
        assertThat(events("--origin", "port clinic")).contains("1 event.");
        assertThat(events("--origin", "nobody")).contains("0 events.");
    }

    @Test
    void anActorIsFoundInEverySpelling() {
        assertThat(events("--actor", "gadhafi")).contains("2 events.").doesNotContain("Karvel");
        String actors = Shell.run("actors", "--ledger", ledger).out();
        assertThat(actors).contains("Moammar Gaddafi", "Muammar Qadhafi", "person", "1 actor.");
        assertThat(Shell.run("actors", "--ledger", ledger, "--actor", "nobody").out())
                .contains("0 actors.");
    }

    @Test
    void aDayThatIsNoneIsWrongUse() {
        assertThat(Shell.run("timeline", "--ledger", ledger, "--since", "yesterday")
                        .status())
                .isEqualTo(2);
    }

    private static String events(String... options) {
        String[] command = new String[options.length + 3];
        command[0] = "events";
        command[1] = "--ledger";
        command[2] = ledger;
        System.arraycopy(options, 0, command, 3, options.length);
        return Shell.run(command).out();
    }

    private static void add(Ledger opened, String id, String date, String text, String body) throws Exception {
        Report report = new Report(id, text, LocalDate.parse(date), "Paper " + id, null, null, null);
        Reading reading = Exchange.reading(
                "{\"id\": \"%s\", \"date\": \"%s\", \"reader\": \"test\", %s}".formatted(id, date, body));
        OriginalBytes bytes = OriginalBytes.of(text.getBytes(StandardCharsets.UTF_8));
        opened.add(new CapturedReport(report, new Evidence(id + ".txt", "text/plain", bytes, null)), reading);
    }

    private static String kill(String text, int number, String source) {
        return """
               "attributions": [{"id": "a1", "source": %s, "cue": %s, "content": [[0, %d]], "kind": "organisation", "stance": "asserts"}],
               "events": [{"id": "e1", "trigger": %s, "type": "kill", "args": {}, "chain": ["a1"], "certainty": "certain", "polarity": "+",
                 "phase": "happened", "time": {"span": null, "from": "2031-03-04", "to": "2031-03-04"},
                 "place": {"span": %s, "name": "Karvel", "lat": 41.0, "lon": 19.0},
                 "quantity": {"span": %s, "low": %d, "high": %d, "approximate": false, "unit": "people", "per": null}}]
               """.formatted(
                        span(text, source),
                        span(text, "said"),
                        text.indexOf(source) - 2,
                        span(text, "killing"),
                        span(text, "Karvel"),
                        span(text, number + " people"),
                        number,
                        number);
    }

    private static String arrest(String text, String name) {
        return """
               "attributions": [],
               "entities": [{"name": "%s", "kind": "person", "mentions": [%s]}],
               "events": [{"id": "e1", "trigger": %s, "type": "arrest", "args": {"patient": [%s]}, "chain": [], "certainty": "certain", "polarity": "+",
                 "phase": "happened", "time": null, "place": null, "quantity": null}]
               """.formatted(name.replace("Col. ", ""), span(text, name), span(text, "arrest"), span(text, name));
    }

    private static String event(String trigger, String text, String type, String from, String to) {
        String time = from == null ? "null" : "{\"span\": null, \"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to);
        return """
               "attributions": [],
               "events": [{"id": "e1", "trigger": %s, "type": "%s", "args": {}, "chain": [], "certainty": "certain", "polarity": "+",
                 "phase": "happened", "time": %s, "place": null, "quantity": null}]
               """.formatted(span(text, trigger), type, time);
    }

    private static String span(String text, String words) {
        int start = text.indexOf(words);
        return "[" + start + ", " + (start + words.length()) + "]";
    }
}
