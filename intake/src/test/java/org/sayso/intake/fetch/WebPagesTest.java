package org.sayso.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.capture.Capture;
import org.sayso.model.HttpAnswer;

class WebPagesTest {

    private static final String SENTENCE =
            "The council of Velm voted on Monday to reopen the northern bridge, its mayor said.";
    private static final String PAGE = "<html><body><article><p>" + SENTENCE + "</p></article></body></html>";

    @TempDir
    private Path folder;

    private HttpServer server;
    private final List<String> asked = new ArrayList<>();
    private final AtomicInteger unchanged = new AtomicInteger();

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            synchronized (asked) {
                asked.add(exchange.getRequestURI().getPath());
            }
            answer(exchange);
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/robots.txt" -> send(exchange, 200, "text/plain", "User-agent: *\nDisallow: /secret\n");
            case "/page", "/secret" -> send(exchange, 200, "text/html; charset=utf-8", PAGE);
            case "/moved" -> redirect(exchange, "/page");
            case "/loop" -> redirect(exchange, "/loop");
            case "/out" -> redirect(exchange, "file:///etc/passwd");
            case "/large" -> send(exchange, 200, "text/html", "x".repeat(200_000));
            case "/slow" -> slowly(exchange);
            case "/feed" -> feed(exchange);
            default -> send(exchange, 404, "text/plain", "no");
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void slowly(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int i = 0; i < 60; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(1000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private void feed(HttpExchange exchange) throws IOException {
        if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("ETag", "\"one\"");
        String address = "http://" + exchange.getRequestHeaders().getFirst("Host") + "/page";
        send(
                exchange,
                200,
                "application/rss+xml",
                "<rss><channel><item><link>" + address + "</link></item></channel></rss>");
    }

    @Test
    void aPageIsReadAndItsResponseIsKeptAsAWebArchiveThatReadsTheSame() {
        Capture.Taken taken = (Capture.Taken) read("/page");
        assertThat(taken.captured().report().text()).isEqualTo(SENTENCE);
        assertThat(taken.captured().report().url()).isEqualTo(address("/page"));
        assertThat(taken.captured().evidence().capturedAt()).isNotNull();
        String archive = taken.location().replaceFirst("@\\d+$", "");
        try (Captures again = Intake.with(IntakeSettings.DEFAULT).read(List.of(archive))) {
            assertThat(((Capture.Taken) again.next()).captured().evidence().sha256())
                    .isEqualTo(taken.captured().evidence().sha256());
        }
    }

    @Test
    void aRedirectIsFollowedAndTheAddressThatAnsweredIsKept() {
        assertThat(((Capture.Taken) read("/moved")).captured().id()).isEqualTo(address("/page"));
    }

    @Test
    void whatRobotsTxtForbidsIsNotAsked() {
        assertThat(reason(read("/secret"))).contains("says robots.txt");
        assertThat(asked).doesNotContain("/secret");
    }

    @Test
    void aRedirectLoopEnds() {
        assertThat(reason(read("/loop"))).isEqualTo("redirects more than 5 times");
    }

    @Test
    void aRedirectToAFileIsNotFollowed() {
        assertThat(reason(read("/out"))).isEqualTo("leads to a file address");
    }

    @Test
    void aMissingPageSaysItsStatus() {
        assertThat(reason(read("/none"))).isEqualTo("answers with HTTP status 404");
    }

    @Test
    void aLargeResponseIsRefused() {
        assertThat(reason(read("/large"))).contains("more than 100000 bytes");
    }

    @Test
    void aServerThatSendsAByteASecondIsGivenUp() {
        assertThat(reason(read("/slow"))).contains("did not answer whole within");
    }

    @Test
    void aPrivateAddressIsNotAskedUnlessAllowed() {
        FetchSettings settings = settings().withPrivateAddresses(false);
        assertThat(reason(read(settings, "/page"))).startsWith("leads to a private address");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "192.168.0.1",
                "172.16.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fd00::1",
                "fe80::1",
                "::ffff:127.0.0.1",
                "224.0.0.1"
            })
    void privateAddressesAreKnown(String address) throws IOException {
        assertThat(PublicAddress.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1::1"})
    void publicAddressesAreKnown(String address) throws IOException {
        assertThat(PublicAddress.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void aWatchedFeedNamesEachNewPageOnceAndIsNotSentAgainUnchanged() throws IOException {
        try (WebPages pages = new WebPages(settings())) {
            FeedWatch watch = watch(pages, WatchMemory.ofThisRun());
            FeedWatch.Look first = watch.look();
            assertThat(first.addresses()).containsExactly(address("/page"));
            assertThat(first.failures())
                    .singleElement()
                    .satisfies(failed -> assertThat(failed.reason()).isEqualTo("is no feed"));
            watch.done(address("/page"), true);
            assertThat(watch.look().addresses()).isEmpty();
            assertThat(unchanged).hasValue(1);
        }
    }

    @Test
    void anotherRunRemembersWhatWasReadAndNamesWhatFailedUntilItIsGivenUp() throws IOException {
        Path file = folder.resolve("watch.json");
        try (WebPages pages = new WebPages(settings())) {
            assertThat(watch(pages, WatchMemory.in(file)).look().addresses()).containsExactly(address("/page"));
            for (int failure = 0; failure < 5; failure++) {
                FeedWatch watch = watch(pages, WatchMemory.in(file));
                assertThat(watch.look().addresses()).containsExactly(address("/page"));
                watch.done(address("/page"), false);
            }
            assertThat(watch(pages, WatchMemory.in(file)).look().addresses()).isEmpty();
        }
    }

    @Test
    void aDamagedMemoryIsToldAndNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("watch.json"), "{half");
        assertThatThrownBy(() -> WatchMemory.in(file)).hasMessageContaining("is no memory of a watch");
        assertThat(file).hasContent("{half");
    }

    private FeedWatch watch(WebPages pages, WatchMemory memory) {
        return new FeedWatch(pages, List.of(address("/feed"), address("/page")), 10, memory);
    }

    @Test
    void whatTheServerSaidIsKeptWithThePage() {
        HttpAnswer answer =
                ((Capture.Taken) read("/moved")).captured().evidence().http();
        assertThat(answer).isNotNull();
        assertThat(answer.asked()).isEqualTo(address("/moved"));
        assertThat(answer.address()).isEqualTo(address("/page"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).contains(new HttpAnswer.Header("content-type", "text/html; charset=utf-8"));
    }

    private FetchSettings settings() {
        return new FetchSettings(folder, true, Duration.ofMillis(1), Duration.ofSeconds(3), 100_000, 5);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Capture read(String path) {
        return read(settings(), path);
    }

    private Capture read(FetchSettings settings, String path) {
        try (Captures captures =
                Intake.with(IntakeSettings.DEFAULT.withFetching(settings)).read(List.of(address(path)))) {
            return captures.next();
        }
    }

    private static String reason(Capture capture) {
        assertThat(capture).isInstanceOf(Capture.Failed.class);
        return ((Capture.Failed) capture).reason();
    }
}
