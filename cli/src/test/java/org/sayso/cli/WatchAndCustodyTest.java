package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.json.Exchange;

/** From a feed to a certificate, as a person would do it, with a page in a language that the reader cannot read. */
class WatchAndCustodyTest {

    private static final String FIRST =
            "El puente del norte de Velm se cerró el lunes después de que una barca chocara contra el muelle.";
    private static final String REST =
            " El alcalde dijo que los trabajos durarán dos semanas y que los autobuses pasarán por la carretera vieja mientras tanto.";
    private static final AtomicInteger PAGES = new AtomicInteger();

    private static HttpServer server;
    private static volatile String text = FIRST + REST;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/robots.txt", exchange -> send(exchange, 404, "text/plain", "none"));
        server.createContext("/feed", WatchAndCustodyTest::feed);
        server.createContext("/puente", exchange -> {
            PAGES.incrementAndGet();
            send(
                    exchange,
                    200,
                    "text/html; charset=utf-8",
                    "<html lang='es'><body><article><p>" + text + "</p></article></body></html>");
        });
        server.start();
    }

    @AfterAll
    static void stopServer() {
        server.stop(0);
    }

    private static void feed(HttpExchange exchange) throws IOException {
        if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        send(
                exchange,
                200,
                "application/rss+xml",
                "<rss><channel><item><link>" + address("/puente") + "</link></item></channel></rss>");
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Test
    void aWatchedPageIsKeptFoundCertifiedAndItsChangeShown() throws IOException {
        String id = address("/puente");
        PAGES.set(0);

        Shell.Result watched = watch(address("/feed"));
        assertThat(watched.err()).contains("1 report", "not in English, so kept without claims: 1 report in Spanish");
        assertThat(watched.status()).isZero();
        assertThat(watch(address("/feed")).status()).isZero();
        assertThat(PAGES).hasValue(1);

        assertThat(run("find", "autobuses").out()).startsWith(id + "  ");
        assertThat(run("find", "tranvía").err()).contains("no report has all of: tranvía");
        assertThat(run("report", "--text", id).out())
                .contains("Spanish; kept and findable, but no claims are read out of this language", text);

        assertThat(run("custody", id).out())
                .contains(
                        "Target web address: " + id,
                        "collector: ana",
                        "content-type: text/html; charset=utf-8",
                        "head ");
        JsonNode certificate =
                Exchange.mapper().readTree(run("custody", "--json", id).out());
        assertThat(certificate.at("/collection_data/0/http/status").asInt()).isEqualTo(200);
        assertThat(certificate.at("/embedded_metadata/language").asText()).isEqualTo("es");
        assertThat(certificate.at("/checks/whole_chain").asBoolean()).isTrue();

        text = FIRST.replace("una barca", "un buque") + REST;
        assertThat(run("read", "--allow-private", "--fetched", fetched(), id).status())
                .isZero();
        assertThat(run("report", id).out())
                .contains(
                        "a later version " + id + "@",
                        "(the same page)",
                        "- " + FIRST,
                        "+ " + FIRST.replace("una barca", "un buque"));
        assertThat(run("export", "--format", "reports").out()).contains("\"version_of\":[\"" + id + "\"]");
        assertThat(run("verify").out()).contains("is whole");
    }

    @Test
    void whatIsNoFeedOrNoAddressIsToldInOneLine() {
        assertThat(watch(address("/none")).err()).contains("/none: answers with HTTP status 404");
        Shell.Result file = watch("feed.xml");
        assertThat(file.status()).isEqualTo(2);
        assertThat(file.errorLines()).isEqualTo(1);
        assertThat(run("watch", "--every", "1", address("/feed")).status()).isEqualTo(2);
    }

    @Test
    void aStampThatCannotBeHadAndACertificateThatIsNoneAreToldInOneLine() {
        run("read", "--allow-private", "--fetched", fetched(), address("/puente"));
        Shell.Result stamp = run("stamp", "--authority", address("/none"));
        assertThat(stamp.status()).isEqualTo(1);
        assertThat(stamp.err()).contains("no time stamp", "HTTP status 404");
        assertThat(run("verify", "--trust", folder.resolve("none.pem").toString())
                        .status())
                .isEqualTo(2);
        assertThat(run("custody", "nothing").status()).isEqualTo(1);
        assertThat(run("report", "nothing").err()).contains("no report nothing");
    }

    private Shell.Result watch(String feed) {
        return run("watch", "--once", "--by", "ana", "--allow-private", "--fetched", fetched(), feed);
    }

    private String fetched() {
        return folder.resolve("fetched").toString();
    }

    private Shell.Result run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = arguments[0];
        all[1] = "--ledger";
        all[2] = folder.resolve("velm.db").toString();
        System.arraycopy(arguments, 1, all, 3, arguments.length - 1);
        return Shell.run(all);
    }
}
