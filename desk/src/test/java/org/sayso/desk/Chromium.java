package org.sayso.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser: the Chromium that the system has. Whatever a page complains of, or asks of another machine, is kept. */
final class Chromium implements AutoCloseable {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final double PATIENCE = 120_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // A machine that builds is slow: an expectation is given time, and only what never comes fails.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /** Empty where the system has none. */
    static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start() {
        return new Chromium(installed().orElseThrow());
    }

    /** A page in a session of its own, as wide as a desk. */
    Page desk() {
        return page(1280, ColorScheme.LIGHT);
    }

    Page page(int width, ColorScheme colours) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onDialog(dialog -> {
            complaints.add(page.url() + ": a script of a report ran: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:")) {
                complaints.add(page.url() + " asked for " + request.url());
            }
        });
        return page;
    }

    /** What went wrong in any page so far; empty again afterwards. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** Faults that axe-core finds and calls serious or critical, one line each. */
    @SuppressWarnings("unchecked")
    static List<String> accessibilityFaults(Page page) {
        page.evaluate(axe() + "; undefined");
        return (List<String>) page.evaluate("""
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
              .filter((it) => it.impact === "serious" || it.impact === "critical")
              .flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 200)} ${node.any.map((why) => why.message).join("; ")}`))
            """);
    }

    private static String axe() {
        try (InputStream in = Chromium.class.getResourceAsStream(AXE)) {
            if (in == null) {
                throw new IllegalStateException("axe-core is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
