package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.Desk;
import org.sayso.desk.DeskSettings;
import org.sayso.desk.api.Api;
import org.sayso.ledger.Ledger;

/** The desk opens on the class path of the commands, where other libraries than in its own module stand beside it. */
class ServeTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstPageIsThere() throws Exception {
        try (Ledger ledger = Ledger.open(folder.resolve("sayso.db"));
                Desk desk = Desk.start(
                        ledger, DeskSettings.local(0).withIntake(new DeskIntake(ledger)), List.of(new Api()));
                HttpClient browser = HttpClient.newHttpClient()) {
            var page = browser.send(
                    HttpRequest.newBuilder(URI.create(desk.address().toString()))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Sayso");
        }
    }
}
