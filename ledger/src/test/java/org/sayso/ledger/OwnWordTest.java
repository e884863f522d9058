package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.store.EventFilter;
import org.sayso.model.Event;
import org.sayso.model.EventType;
import org.sayso.model.Origin;
import org.sayso.model.Role;

/** When an outlet's own word is an origin, and what it rests on when it is none. */
class OwnWordTest {

    private static final String FOOTER =
            "\nFollow us on all channels. Click here to read what else the harbour, the hills and the islands of the coast had for news today.";

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("own.db"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aReporterWhoWasThereIsAnOriginAndACopyOfTheSentenceIsNone() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Written seen = seen("s1", "Coast Daily", "This reporter counted at least 14 people killed");
        seen.into(ledger);
        assertThat(killing().independentOrigins()).isEqualTo(2);

        seen.copiedBy("s2", "The Echo", "2031-03-06", "From the papers. ").into(ledger);
        seen.editedBy("s3", "Hill Radio", "2031-03-06", "all the ropes", "most of the rope")
                .into(ledger);
        assertThat(killing().reports()).hasSize(4);
        assertThat(killing().independentOrigins()).isEqualTo(2);
    }

    @Test
    void anAgencysCorrespondentIsNoWitnessOfThePaperThatPrintsIt() {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        seen("s1", "Coast Daily", "A Bay Wire correspondent counted at least 14 people killed")
                .into(ledger);

        assertThat(killing().independentOrigins()).isEqualTo(1);
    }

    @Test
    void anOutletsOwnWordRestsOnTheSourcesOfItsOwnReport() {
        Reports.doctor("d1", "Coast Daily", "2031-03-05").into(ledger);
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        String headline = "At least 14 people were killed in Karvel by shells on the fish market on Tuesday. ";
        Written own = Reports.market("m2", "Bay News", "2031-03-05")
                .copiedBy("m2", "Bay News", "2031-03-05", headline)
                .event(
                        "were killed",
                        EventType.KILL,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, "At least 14 people")
                                .count("At least 14 people", 14.0, null));
        own.into(ledger);

        Origin bayNews = killing().origins().stream()
                .filter(origin -> origin.name().equals("Bay News"))
                .findFirst()
                .orElseThrow();
        assertThat(bayNews.independent()).isFalse();
        assertThat(bayNews.derivedFrom()).singleElement().asString().contains("harbour-rights-watch");
    }

    @Test
    void aSitesFooterJoinsNothing() {
        footed("b1", "Bay News", Reports.bridge("b1", "Bay News", "2031-03-15")).into(ledger);
        footed("a1", "Hill Radio", Reports.activists("a1", "Hill Radio", "2031-03-10"))
                .into(ledger);

        List<String> lines = new ArrayList<>();
        ledger.exportReports(lines::add);
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line).contains("\"copy_of\":[]"));
    }

    private Event killing() {
        var rows = ledger.events(EventFilter.ALL.withType(EventType.KILL));
        assertThat(rows).hasSize(1);
        return rows.getFirst().event();
    }

    private static Written seen(String id, String outlet, String who) {
        String text = who
                + " when the fish market of Karvel was shelled on Tuesday. Boats lay on their sides at the quay with"
                + " all the ropes cut.";
        return Written.report(id, outlet, "2031-03-05", text)
                .event(
                        "killed",
                        EventType.KILL,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, "at least 14 people")
                                .count("at least 14 people", 14.0, null));
    }

    private static Written footed(String id, String outlet, Written report) {
        return report.copiedBy(id, outlet, "2031-03-15", FOOTER.strip() + "\n");
    }
}
