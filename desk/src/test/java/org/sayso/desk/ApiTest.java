package org.sayso.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.access.Role;
import org.sayso.desk.api.Api;
import org.sayso.exports.ExportFormat;
import org.sayso.ledger.ClaimView;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.EventFilter;
import org.sayso.model.EventType;
import org.sayso.model.json.Exchange;

/** What a program can ask of a desk and do there. */
class ApiTest {

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Desk desk;
    private Client client;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("veldara.db"));
        Veldara.into(ledger);
        desk = Desk.start(ledger, DeskSettings.local(0), List.of(new Api()));
        client = new Client(desk);
    }

    @AfterEach
    void close() {
        desk.close();
        ledger.close();
    }

    @Test
    void everyPathOfTheDocumentAnswersAsItSays() {
        JsonNode document = json("/api/openapi.json");
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        Map<String, String> values = Map.of("{event}", "1", "{report}", "lantern-0914", "{format}", "csv");
        List<String> asked = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(path -> {
            String filled = path;
            for (Map.Entry<String, String> value : values.entrySet()) {
                filled = filled.replace(value.getKey(), value.getValue());
            }
            filled += path.equals("/api/reports") ? "?q=market" : "";
            HttpResponse<String> response = client.get(filled);
            assertThat(response.statusCode()).as(filled).isEqualTo(200);
            asked.add(path);
        });
        assertThat(asked).hasSize(14).contains("/api/events/{event}/why", "/api/decisions/differences");
    }

    @Test
    void everyReferenceInTheDocumentLeadsSomewhere() {
        JsonNode document = json("/api/openapi.json");
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(document.findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void eventsAreFilteredAndCounted() {
        JsonNode some = json("/api/events?type=kill&limit=1");
        assertThat(some.path("events")).hasSize(1);
        assertThat(some.path("total").asLong())
                .isEqualTo(
                        ledger.events(EventFilter.ALL.withType(EventType.KILL)).size());
        assertThat(client.get("/api/events?type=teatime").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/events?limit=many").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/events/4711").statusCode()).isEqualTo(404);
        assertThat(client.get("/api/events/4711/why").body()).contains("\"error\"");
        String id = json("/api/events/1").path("event").asText();
        assertThat(json("/api/events/" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                        .path("event")
                        .asText())
                .isEqualTo(id);
    }

    @Test
    void originsComeInPagesAndAreFoundByName() {
        JsonNode all = json("/api/origins?limit=1000");
        assertThat(all).hasSize(ledger.origins().size());
        assertThat(json("/api/origins?limit=2&page=2").get(0)).isEqualTo(all.get(2));
        assertThat(json("/api/origins?q=RELIEF"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.path("name").asText()).containsIgnoringCase("relief"));
        assertThat(client.get("/api/origins?limit=few").statusCode()).isEqualTo(400);
    }

    @Test
    void aDecisionIsTakenAndALateOneIsTold() throws JsonProcessingException {
        ClaimView claim = ledger.claimsOf("lantern-0914").getFirst();
        String pointer = "{\"report\":\"lantern-0914\",\"trigger\":" + Exchange.line(claim.span()) + "}";
        long seen = json("/api/events").path("last_decision").asLong();
        HttpResponse<String> done = post(
                "/api/decisions",
                "{\"seen\":" + seen + ",\"decisions\":[{\"decision\":\"correct\",\"claim\":" + pointer
                        + ",\"field\":\"certainty\",\"value\":\"\\\"possible\\\"\"}]}");
        assertThat(done.statusCode()).isEqualTo(201);
        assertThat(Exchange.mapper()
                        .readTree(done.body())
                        .path(0)
                        .path("number")
                        .asLong())
                .isGreaterThan(seen);
        assertThat(ledger.claimsOf("lantern-0914").getFirst().certainty().wire())
                .isEqualTo("possible");
        HttpResponse<String> late = post(
                "/api/decisions",
                "{\"seen\":" + seen + ",\"decisions\":[{\"decision\":\"confirm\",\"claim\":" + pointer + "}]}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("has decided on this since you looked");
        assertThat(json("/api/decisions")).hasSize(1);
    }

    @Test
    void whatIsNoDecisionIsRefusedAndChangesNothing() {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "{}",
                "{\"decisions\":[]}",
                "{\"decisions\":[null]}",
                "{\"decisions\":[{\"decision\":\"destroy\"}]}",
                "{\"decisions\":[{\"decision\":\"grade-source\",\"origin\":\"x\",\"reliability\":\"Z\"}]}")) {
            assertThat(post("/api/decisions", body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(post("/api/decisions", "{\"decisions\":[{\"decision\":\"undo\",\"number\":99}]}")
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> form = client.send(client.request("/api/decisions")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"decisions\":[]}")));
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(ledger.decisions()).isEmpty();
    }

    @Test
    void everyFormatIsExportedWithTheFilterAndLinksToThisDesk() {
        for (ExportFormat format : ExportFormat.values()) {
            HttpResponse<String> response = client.get("/api/exports/" + format.wire() + "?type=defect");
            assertThat(response.statusCode()).as(format.wire()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(format.mediaType());
            assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment");
        }
        assertThat(client.get("/api/exports/csv?type=defect").body())
                .contains(desk.address() + "event/")
                .contains("defect")
                .doesNotContain(",kill,");
        assertThat(client.get("/api/exports/pdf").statusCode()).isEqualTo(404);
        assertThat(client.get("/api/exports/csv?since=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void anExportIsRedactedOnRequest() {
        HttpResponse<String> brief = post("/api/exports/brief", "{\"redact\":[\"person: Jarek Dolan = an officer\"]}");
        assertThat(brief.statusCode()).isEqualTo(200);
        assertThat(brief.body()).contains("an officer").doesNotContain("Dolan");
        assertThat(post("/api/exports/brief", "{\"redact\":[\"animal: Rex\"]}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whereThereAreAccountsAReaderMayLookButNotDecide() {
        Accounts accounts = Accounts.in(folder.resolve("accounts"));
        accounts.put("Rea", Role.READER, "a long enough password".toCharArray());
        try (Desk guarded = Desk.start(ledger, DeskSettings.local(0).withAccounts(accounts), List.of(new Api()))) {
            Client program = new Client(guarded);
            assertThat(program.get("/api/events").statusCode()).isEqualTo(401);
            String credentials = "Basic "
                    + Base64.getEncoder().encodeToString("Rea:a long enough password".getBytes(StandardCharsets.UTF_8));
            assertThat(program.send(program.request("/api/events")
                                    .header("Authorization", credentials)
                                    .GET())
                            .statusCode())
                    .isEqualTo(200);
            HttpResponse<String> refused = program.send(program.request("/api/decisions")
                    .header("Authorization", credentials)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"decisions\":[{\"decision\":\"undo\",\"number\":1}]}")));
            assertThat(refused.statusCode()).isEqualTo(403);
        }
    }

    private HttpResponse<String> post(String path, String body) {
        return client.send(client.request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode json(String path) {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        try {
            return Exchange.mapper().readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(path + " answers no JSON", e);
        }
    }
}
