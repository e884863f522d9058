package org.sayso.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.access.Role;
import org.sayso.desk.api.Api;
import org.sayso.ledger.Ledger;

/** A day's work from an empty ledger on: sign in, read, filter, question, decide, undo, hand over. */
class WholeDayIT {

    @TempDir
    Path folder;

    @Test
    void anEditorReadsFiltersQuestionsDecidesUndoesAndHandsOver() throws IOException {
        assumeTrue(Chromium.installed().isPresent(), "no Chromium on this system: the desk is not tried in a browser");
        Accounts accounts = Accounts.in(folder.resolve("sayso.accounts"));
        accounts.put("Mira Tolland", Role.EDITOR, "a long day ahead".toCharArray());
        try (Ledger ledger = Ledger.open(folder.resolve("day.db"));
                Desk desk = Desk.start(
                        ledger,
                        DeskSettings.local(0).withAccounts(accounts).withIntake(new CannedIntake(ledger)),
                        List.of(new Api()));
                Chromium chromium = Chromium.start()) {
            Page page = chromium.desk();
            page.navigate(desk.address());
            signIn(page);
            read(page);
            filter(page);
            question(page);
            decideAndUndo(page);
            handOver(page);
            assertThat(ledger.verify().isWhole()).isTrue();
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static void signIn(Page page) {
        page.locator("input[name=name]").fill("Mira Tolland");
        page.locator("input[name=password]").fill("a long day ahead");
        page.locator("main button").click();
        assertThat(page.locator(".empty h2")).hasText("An empty ledger");
    }

    private static void read(Page page) throws IOException {
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Read")).click();
        try (InputStream reports = WholeDayIT.class.getResourceAsStream("reports.jsonl")) {
            page.locator("#files")
                    .setInputFiles(new FilePayload("reports.jsonl", "application/json", reports.readAllBytes()));
        }
        page.locator("#drop button").click();
        assertThat(page.locator(".reading .stamp"))
                .hasText("done", new LocatorAssertions.HasTextOptions().setTimeout(300_000));
        assertThat(page.locator(".reading")).containsText("12 reports");
    }

    private static void filter(Page page) {
        page.keyboard().press("g");
        page.keyboard().press("l");
        page.locator("#q").fill("colonel");
        page.keyboard().press("Enter");
        page.locator("th.independent a").click();
        assertThat(page).hasURL(Pattern.compile(".*down=1.*q=colonel.*sort=independent"));
        assertThat(page.locator("tbody tr").first().locator(".differs")).containsText("≠");
    }

    private static void question(Page page) {
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page.locator(".rifts")).containsText("did not happen");
        page.locator(".card", new Page.LocatorOptions().setHasText("Veldaran State Agency"))
                .locator("a")
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Colonel Dolan at his post");
        Locator why = page.locator(".note-card .why").first();
        why.locator("summary").click();
        assertThat(why.locator("dd").first()).isVisible();
        page.locator(".note-card a", new Page.LocatorOptions().setHasText("event"))
                .first()
                .click();
    }

    private static void decideAndUndo(Page page) {
        assertThat(page).hasURL(Pattern.compile(".*/event/\\d+"));
        page.keyboard().press("c");
        assertThat(page.locator(".event-head .stamp")).hasText("confirmed");
        assertThat(page.locator(".history")).containsText("Mira Tolland");
        page.keyboard().press("u");
        assertThat(page.locator(".event-head .stamp")).hasText("proposed");
        page.locator(".card details.decide summary").first().click();
        page.locator(".card").first().locator("textarea").fill("asked the ministry");
        page.locator(".card").first().locator("button[value=comment]").click();
        assertThat(page.locator(".history")).containsText("noted: asked the ministry");
    }

    private static void handOver(Page page) throws IOException {
        page.keyboard().press("g");
        page.keyboard().press("l");
        page.locator(".facet a", new Page.LocatorOptions().setHasText("defect"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*\\?type=defect.*"));
        int events = page.locator("tbody tr").count();
        page.locator(".hand-over summary").click();
        Download csv =
                page.waitForDownload(() -> page.locator(".hand-over a", new Page.LocatorOptions().setHasText("csv"))
                        .first()
                        .click());
        List<String> rows = Files.readAllLines(csv.path());
        assertThat(rows.getFirst()).contains("independent_origins");
        assertThat(rows).filteredOn(row -> row.contains(",defect,")).hasSize(events);
    }
}
