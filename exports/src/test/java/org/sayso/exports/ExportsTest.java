package org.sayso.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.EventFilter;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
import org.sayso.model.EventType;
import org.sayso.model.json.Exchange;

/** Each format is what its standard says, and leads back to the ledger. */
class ExportsTest {

    private static final LinkBase DESK = LinkBase.of("http://127.0.0.1:7070");

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Invented.ledger(folder);
        Invented.fill(ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theEventTableHasOneRowAnEventWithIdLinkAndHash() throws IOException {
        List<CSVRecord> rows = rows(ExportFormat.CSV);
        assertThat(rows).hasSize(ledger.events(EventFilter.ALL).size());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.isConsistent()).isTrue();
            assertThat(row.get("id")).isNotBlank();
            assertThat(row.get("link")).startsWith("http://127.0.0.1:7070/event/");
            assertThat(row.get("hash")).matches("[0-9a-f]{64}");
        });
        CSVRecord kill = rows.stream()
                .filter(row -> row.get("type").equals("kill"))
                .findFirst()
                .orElseThrow();
        assertThat(kill.get("independent_origins")).isEqualTo("2");
        assertThat(kill.get("low")).isEqualTo("12");
        assertThat(kill.get("high")).isEmpty();
        assertThat(kill.get("latitude")).isEqualTo("32.4137");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsText() throws IOException {
        assertThat(rows(ExportFormat.CLAIMS_CSV))
                .extracting(row -> row.get("title"))
                .anySatisfy(title -> assertThat(title).startsWith("'=HYPERLINK(\"http://x\",\"toll\")"));
    }

    @Test
    void theClaimTableQuotesTheSentenceAndItsReport() throws IOException {
        assertThat(rows(ExportFormat.CLAIMS_CSV)).allSatisfy(row -> {
            assertThat(row.get("quote")).contains(row.get("trigger"));
            assertThat(row.get("sha256")).matches("[0-9a-f]{64}");
            assertThat(row.get("said_by")).contains(" < ");
        });
    }

    @Test
    void theDeadOfAShellingStandInItsAcledRow() throws IOException {
        List<CSVRecord> rows = rows(ExportFormat.ACLED);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("event_id_cnty")).matches("LBY[0-9]+");
            assertThat(row.get("event_date")).isEqualTo("2031-03-04");
            assertThat(row.get("time_precision")).isEqualTo("1");
            assertThat(row.get("event_type")).isEqualTo("Explosions/Remote violence");
            assertThat(row.get("sub_event_type")).isEqualTo("Shelling/artillery/missile attack");
            assertThat(row.get("actor1")).isEqualTo("Military Forces of Libya");
            assertThat(row.get("inter1")).isEqualTo("1");
            assertThat(row.get("actor2")).isEqualTo("Civilians (Libya)");
            assertThat(row.get("inter2")).isEqualTo("7");
            assertThat(row.get("interaction")).isEqualTo("17");
            assertThat(row.get("country")).isEqualTo("Libya");
            assertThat(row.get("location")).isEqualTo("Dravik");
            assertThat(row.get("geo_precision")).isEqualTo("1");
            assertThat(row.get("fatalities")).isEqualTo("12");
            assertThat(row.get("source")).isEqualTo("Coast Daily; Harbour Post");
            assertThat(row.get("notes")).startsWith("On 4 March 2031: ");
        });
    }

    @Test
    void whatAcledWouldNotCodeIsCountedByReason() throws IOException {
        ExportSummary summary = new Exporter(ledger).write(request(ExportFormat.ACLED), new StringWriter());
        assertThat(summary.rows()).isEqualTo(1);
        assertThat(summary.leftOut())
                .containsEntry("no date, or none within a month", 1L)
                .containsEntry("dead and wounded told in their attack's row", 1L);
    }

    @Test
    void whatIsOnlyToldToBeDeniedIsNoAcledEventAndIsMarkedInTheBrief() throws IOException {
        Invented.deny(ledger);
        assertThat(rows(ExportFormat.ACLED)).hasSize(1);
        assertThat(Jsoup.parse(export(ExportFormat.BRIEF))
                        .select(".overview .mark")
                        .eachText())
                .contains("denied");
    }

    @Test
    void geoJsonIsAFeatureCollectionWithLongitudeFirst() throws IOException {
        JsonNode document = json(ExportFormat.GEOJSON);
        assertThat(document.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(document.path("features")).allSatisfy(feature -> {
            assertThat(feature.path("type").asText()).isEqualTo("Feature");
            assertThat(feature.has("geometry")).isTrue();
            assertThat(feature.path("properties").path("hash").asText()).matches("[0-9a-f]{64}");
        });
        JsonNode located = stream(document.path("features"))
                .filter(feature -> !feature.path("geometry").isNull())
                .findFirst()
                .orElseThrow();
        assertThat(located.path("geometry").path("coordinates").toString()).isEqualTo("[21.0763,32.4137]");
        assertThat(located.path("properties").path("uncertainty_km").asInt()).isEqualTo(25);
        assertThat(stream(document.path("features"))
                        .filter(feature -> feature.path("geometry").isNull()))
                .hasSize(1);
    }

    @Test
    void provenanceIsJsonLdThatAProcessorReadsWithoutANetwork() throws Exception {
        ledger.decide(
                "ana",
                new Decision.Confirm(new ClaimPointer(
                        "coast-0305", ledger.claimsOf("coast-0305").getFirst().span())));
        JsonArray expanded = JsonLd.expand(document(export(ExportFormat.PROV)))
                .loader(refusing())
                .get();
        String text = expanded.toString();
        assertThat(text)
                .contains(
                        "http://www.w3.org/ns/prov#wasQuotedFrom",
                        "http://www.w3.org/ns/prov#wasDerivedFrom",
                        "http://www.w3.org/ns/prov#wasAttributedTo",
                        "http://www.w3.org/ns/prov#Activity",
                        "http://www.w3.org/ns/prov#wasAssociatedWith",
                        "http://www.w3.org/2001/XMLSchema#date");
        JsonNode graph = json(ExportFormat.PROV).path("@graph");
        Set<String> ids = new TreeSet<>();
        graph.forEach(node -> ids.add(node.path("@id").asText()));
        assertThat(ids).hasSize(graph.size());
        graph.forEach(node -> {
            for (String property : List.of("prov:wasQuotedFrom", "prov:wasAttributedTo", "prov:wasAssociatedWith")) {
                if (node.has(property)) {
                    assertThat(ids).contains(node.path(property).asText());
                }
            }
            node.path("prov:wasDerivedFrom").forEach(from -> assertThat(ids).contains(from.asText()));
        });
    }

    @Test
    void annotationsPointAtTheWordsInTheReport() throws IOException {
        JsonNode collection = json(ExportFormat.WEB_ANNOTATION);
        assertThat(collection.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.path("total").asInt()).isEqualTo(4);
        collection.path("first").path("items").forEach(item -> {
            assertThat(item.path("type").asText()).isEqualTo("Annotation");
            JsonNode quote = item.path("target").path("selector").path(0);
            JsonNode position = item.path("target").path("selector").path(1);
            String text = ledger.report(reportOf(item)).orElseThrow().report().text();
            assertThat(text.substring(
                            text.offsetByCodePoints(0, position.path("start").asInt()),
                            text.offsetByCodePoints(0, position.path("end").asInt())))
                    .isEqualTo(quote.path("exact").asText());
            assertThat(text)
                    .contains(quote.path("prefix").asText()
                            + quote.path("exact").asText()
                            + quote.path("suffix").asText());
        });
    }

    @Test
    void followTheMoneyEntitiesHoldNothingThatTheirSchemaLacks() throws IOException {
        List<JsonNode> entities = lines(ExportFormat.FOLLOW_THE_MONEY);
        Set<String> ids = new TreeSet<>();
        entities.forEach(entity -> ids.add(entity.path("id").asText()));
        assertThat(ids).hasSize(entities.size());
        for (JsonNode entity : entities) {
            Set<String> known = FtmSchemata.PROPERTIES.get(entity.path("schema").asText());
            assertThat(known).as("schema %s", entity.path("schema").asText()).isNotNull();
            entity.path("properties")
                    .fieldNames()
                    .forEachRemaining(name -> assertThat(known).contains(name));
            entity.path("properties").forEach(values -> {
                assertThat(values.isArray()).isTrue();
                values.forEach(value -> assertThat(value.isTextual()).isTrue());
            });
            for (String link : List.of("entity", "document", "subject", "object", "proof", "involved")) {
                entity.path("properties")
                        .path(link)
                        .forEach(id -> assertThat(ids).contains(id.asText()));
            }
        }
        assertThat(entities)
                .extracting(entity -> entity.path("schema").asText())
                .contains("Event", "Article", "Organization", "Person", "Documentation");
    }

    @Test
    void theExchangeFormatIsWhatTheLedgerItselfExports() {
        List<String> own = new ArrayList<>();
        ledger.exportLedger(own::add);
        assertThat(export(ExportFormat.LEDGER).lines()).containsExactlyElementsOf(own);
        List<String> reports = new ArrayList<>();
        ledger.exportReports(reports::add);
        assertThat(export(ExportFormat.REPORTS).lines()).containsExactlyElementsOf(reports);
    }

    @Test
    void theBriefStandsByItselfAndShowsHostileTextAsText() {
        String html = export(ExportFormat.BRIEF);
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, link, img, iframe, object, embed, form, video, audio"))
                .isEmpty();
        assertThat(page.select("[src], [onclick], [onload]")).isEmpty();
        assertThat(page.select("a[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).matches("(#|https?://).*"));
        assertThat(html).doesNotContain("@import").doesNotContain("url(").doesNotContain("\u202e");
        assertThat(page.text()).contains("<script>alert('x')</script>").contains("javascript:alert(1)");
        assertThat(page.select(".event")).hasSize(3);
        assertThat(page.select(".notes li")).hasSize(3);
        assertThat(page.select("svg.timeline, svg.map")).hasSize(2);
        page.select("sup a, .overview a, svg a")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
        assertThat(html.length()).isLessThan(60_000);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void aFilterNarrowsEveryFormat(ExportFormat format) {
        String all = export(format);
        String some = Invented.export(
                ledger, request(format).withFilter(EventFilter.ALL.withType(EventType.DEFECT), "defections"));
        assertThat(all).contains("coast-0305");
        assertThat(some).doesNotContain("coast-0305");
        assertThat(format == ExportFormat.ACLED || some.contains("hill-0310")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameLedgerGivesTheSameBytes(ExportFormat format) {
        assertThat(export(format)).isEqualTo(export(format));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void anEmptyLedgerIsHandedOverAsNothing(ExportFormat format) {
        try (Ledger empty = Ledger.open(folder.resolve("empty.db"))) {
            assertThat(Invented.export(empty, request(format))).isNotNull();
        }
    }

    private String reportOf(JsonNode annotation) {
        String id = annotation.path("id").asText();
        return id.substring(id.lastIndexOf('/') + 1, id.indexOf('#'));
    }

    private static ExportRequest request(ExportFormat format) {
        return ExportRequest.of(format).withLinks(DESK);
    }

    private String export(ExportFormat format) {
        return Invented.export(ledger, request(format));
    }

    private List<CSVRecord> rows(ExportFormat format) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(export(format)))
                .getRecords();
    }

    private JsonNode json(ExportFormat format) throws JsonProcessingException {
        return Exchange.mapper().readTree(export(format));
    }

    private List<JsonNode> lines(ExportFormat format) throws JsonProcessingException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : export(format).lines().toList()) {
            lines.add(Exchange.mapper().readTree(line));
        }
        return lines;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonDocument document(String text) throws JsonLdError {
        return JsonDocument.of(new StringReader(text));
    }

    private static DocumentLoader refusing() {
        return (uri, options) -> {
            throw new AssertionError("asked the network for " + uri);
        };
    }
}
