package org.sayso.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.access.Role;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;

/** Every screen in a real browser, as a person uses it. */
class DeskIT {

    private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    @TempDir
    static Path folder;

    private static Ledger ledger;
    private static Desk desk;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        assumeTrue(Chromium.installed().isPresent(), "no Chromium on this system: the desk is not tried in a browser");
        ledger = Ledger.open(folder.resolve("veldara.db"));
        Veldara.into(ledger);
        desk = Desk.start(ledger, DeskSettings.local(0).withIntake(new CannedIntake(ledger)), List.of());
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            desk.close();
            ledger.close();
        }
    }

    @AfterEach
    void noPageComplained() {
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theLedgerIsWalkedAndDecidedByKeyboard() {
        Page page = at(chromium.desk(), "/?type=negotiate");
        page.keyboard().press("j");
        page.keyboard().press("j");
        Locator line = page.locator("tr.is-here");
        String event = line.getAttribute("data-event");
        page.keyboard().press("c");
        assertThat(page.locator("#told")).containsText("Kept as decision");
        assertThat(page.locator("tr.is-here .stamp")).hasText("confirmed");
        assertThat(page.locator("tr.is-here")).hasAttribute("data-event", event);
        page.keyboard().press("u");
        assertThat(page.locator("tr.is-here .stamp")).hasText("proposed");
        page.keyboard().press("r");
        assertThat(page.locator("tr.is-here .stamp")).hasText("rejected");
        page.keyboard().press("u");
        assertThat(page.locator("tr.is-here .stamp")).hasText("proposed");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/event/\\d+"));
        page.context().close();
    }

    @Test
    void aKeyThatComesWhileThePageLoadsIsTaken() {
        Page page = chromium.desk();
        page.addInitScript("""
            new MutationObserver((_, watch) => {
              if (!document.querySelector("tbody tr")) return;
              watch.disconnect();
              for (const key of ["j", "j", "Enter"]) document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
            }).observe(document, { childList: true, subtree: true });
            """);
        at(page, "/?type=negotiate");
        assertThat(page).hasURL(Pattern.compile(".*/event/\\d+"));
        page.context().close();
    }

    @Test
    void keysThatComeAfterAPageWasLeftGoToTheNextButDecideNothingUnseen() {
        Page page = at(chromium.desk(), "/?type=negotiate");
        String first = page.locator("tbody tr").first().getAttribute("data-event");
        int claims = ledger.event(first).orElseThrow().event().mentions().size();
        int before = ledger.decisions().size();
        page.evaluate("""
            () => { for (const key of ["j", "c", "c", "j", "j"])
              document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })); }
            """);
        assertThat(page.locator("#told")).containsText("Kept as decision");
        assertThat(page.locator("#told")).containsText("c came before this page did and was not taken.");
        assertThat(page.locator("tbody tr").nth(2)).hasClass(Pattern.compile(".*is-here.*"));
        assertThat(ledger.decisions()).hasSize(before + claims);
        page.keyboard().press("k");
        page.keyboard().press("k");
        page.keyboard().press("u");
        assertThat(page.locator("tr.is-here .stamp")).hasText("proposed");
        page.context().close();
    }

    @Test
    void aDoubleClickSendsAFormOnce() {
        Page page = at(chromium.desk(), "/event/" + market().no());
        page.locator(".actions .yes").dblclick();
        assertThat(page.locator("#told")).containsText("Kept as decision");
        assertThat(page.locator(".event-head .stamp")).hasText("confirmed");
        page.keyboard().press("u");
        assertThat(page.locator(".event-head .stamp")).hasText("proposed");
        page.context().close();
    }

    @Test
    void keysWorkOnAfterADownload() {
        Page page = at(chromium.desk(), "/");
        page.locator(".hand-over summary").click();
        page.waitForDownload(
                () -> page.locator(".hand-over a[download]").first().click());
        page.keyboard().press("j");
        assertThat(page.locator("tbody tr").first()).hasClass(Pattern.compile(".*is-here.*"));
        page.context().close();
    }

    @Test
    void aFacetNarrowsTheLedgerAndTheAddressKeepsIt() {
        Page page = at(chromium.desk(), "/");
        page.locator(".facet a", new Page.LocatorOptions().setHasText("defect"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*\\?type=defect"));
        assertThat(page.locator("tbody tr")).hasCount((int) ledger.index()
                .select(EventFilter.ALL.withType(EventType.DEFECT))
                .total());
        page.locator("#q").fill("colonel ministry");
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Timeline"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/timeline\\?.*type=defect.*"));
        assertThat(page.locator(".calendar li")).hasCount(1);
        page.context().close();
    }

    @Test
    void anEventShowsOnWhoseWordItStands() {
        Page page = at(chromium.desk(), "/event/" + market().no());
        assertThat(page.locator("svg.tree .origin"))
                .hasCount(market().event().origins().size());
        assertThat(page.locator("svg.tree .report")).not().hasCount(0);
        assertThat(page.locator(".card blockquote mark").first()).not().isEmpty();
        assertThat(page.locator("svg.map .precision")).hasCount(1);
        assertThat(page.locator(".without tbody tr")).not().hasCount(0);
        page.locator("svg.tree a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/report/.+"));
        page.context().close();
    }

    @Test
    void aReportLightsUpWhatBelongsTogetherAndTakesAMissedClaim() {
        Page page = at(chromium.desk(), "/report/lantern-0914");
        int before = page.locator(".note-card").count();
        page.locator("#words a.trigger", new Page.LocatorOptions().setHasText("killed"))
                .hover();
        assertThat(page.locator("#words .source.lit")).hasText("the Veldaran Relief Committee");
        assertThat(page.locator(".note-card.lit")).containsText("said");
        page.evaluate("""
            () => { const walker = document.createTreeWalker(document.getElementById("words"), NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.textContent.indexOf("verified");
                if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + 8); return; } } }
            """);
        assertThat(page.locator("#add-words")).hasText("verified");
        page.locator("#add-claim select").selectOption("disclose");
        page.locator("#add-claim button").click();
        assertThat(page.locator("#told")).containsText("added a claim, disclose");
        assertThat(page.locator(".note-card")).hasCount(before + 1);
        assertThat(ledger.claimsOf("lantern-0914"))
                .anySatisfy(it -> assertThat(it.trigger()).isEqualTo("verified"));
        page.context().close();
    }

    @Test
    void drawingAcrossTheDaysNarrowsEverything() {
        Page page = at(chromium.desk(), "/timeline?since=2030-09-01");
        Locator days = page.locator("#day-brush a");
        var from = days.first().boundingBox();
        var to = days.nth(3).boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + 30);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, to.y + 30);
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile(".*since=2030-\\d\\d-\\d\\d&until=2030-\\d\\d-\\d\\d"));
        page.context().close();
    }

    @Test
    void drawingOnTheMapNarrowsEverything() {
        Page page = at(chromium.desk(), "/map");
        assertThat(page.locator("svg.map .place")).not().hasCount(0);
        var map = page.locator("svg.map").boundingBox();
        page.mouse().move(map.x + 5, map.y + 5);
        page.mouse().down();
        page.mouse().move(map.x + map.width - 5, map.y + map.height - 5);
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile(".*box=.*"));
        assertThat(page.locator("svg.map .place")).not().hasCount(0);
        page.context().close();
    }

    @Test
    void anOriginIsGradedAndTwoAreJoinedAndPartedAgain() {
        Page page = at(chromium.desk(), "/origins?q=veld");
        Locator row = page.locator("tbody tr").first();
        row.locator("select").selectOption("B");
        row.locator("button").click();
        assertThat(page.locator("tbody tr").first().locator("button")).hasText("Graded B");
        int before = page.locator("tbody tr").count();
        page.locator("tbody input[type=checkbox]").nth(0).check();
        page.locator("tbody input[type=checkbox]").nth(1).check();
        page.locator("#join button").click();
        assertThat(page.locator("#told")).containsText("took origin");
        assertThat(page.locator("tbody tr")).hasCount(before - 1);
        page.locator(".history button").click();
        assertThat(page.locator("tbody tr")).hasCount(before);
        page.context().close();
    }

    @Test
    void theReviewQueueAsksOneQuestionAfterAnother() {
        Page page = at(chromium.desk(), "/review");
        String first = page.locator("[data-only]").getAttribute("data-event");
        page.keyboard().press("s");
        assertThat(page.locator("[data-only]")).not().hasAttribute("data-event", first);
        at(page, "/review");
        page.keyboard().press("c");
        assertThat(page.locator(".progress-line b")).not().hasText("0");
        assertThat(page.locator("[data-only]")).not().hasAttribute("data-event", first);
        page.locator("button", new Page.LocatorOptions().setHasText("Undo my last"))
                .click();
        assertThat(page.locator("[data-only]")).hasAttribute("data-event", first);
        page.context().close();
    }

    @Test
    void filesAndPastedTextAreReadAndFailuresAreTold() {
        Page page = at(chromium.desk(), "/read");
        page.locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("../../evil <b>.jsonl", "text/plain", "no json at all".getBytes(StandardCharsets.UTF_8))
        });
        page.locator("#drop button").click();
        assertThat(page.locator(".reading .failures")).containsText("evil _b_.jsonl: no JSON");
        page.context().close();
    }

    @Test
    void hostileWordsStayWordsInABrowser() {
        Veldara.addHostile(ledger, "hostile-1", EVIL);
        Page page = at(chromium.desk(), "/?q=alert");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("tbody tr a").first().click();
        assertThat(page.locator("h1")).containsText("<script>alert(1)</script>");
        page.locator(".card-head a").first().click();
        assertThat(page.locator("#words")).containsText("<img src=x onerror=alert(2)>");
        at(page, "/map");
        at(page, "/origins");
        page.context().close();
        ledger.remove("hostile-1");
    }

    @Test
    void noScreenHasASeriousAccessibilityFault() {
        String event = "/event/" + market().no();
        List<String> faults = new ArrayList<>();
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = chromium.page(colours == ColorScheme.DARK ? 390 : 1280, colours);
            for (String screen : List.of(
                    "/",
                    event,
                    "/report/lantern-0914",
                    "/?q=nothing-of-the-kind",
                    "/timeline",
                    "/map",
                    "/map?box=-58,-180,78,180",
                    "/origins",
                    "/review",
                    "/read",
                    "/hand-over",
                    "/nothing-here")) {
                at(page, screen);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(
                                "target",
                                "screens",
                                screen.replaceAll("[^a-z0-9]+", "-")
                                        + colours.name().toLowerCase(Locale.ROOT) + ".png"))
                        .setFullPage(colours == ColorScheme.DARK));
                Chromium.accessibilityFaults(page).forEach(fault -> faults.add(screen + " " + colours + " " + fault));
                if (page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .equals(false)) {
                    faults.add(screen + " " + colours + " is wider than its window");
                }
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theAccountsAreKeptInABrowserWithoutASeriousAccessibilityFault() {
        Accounts accounts = Accounts.in(folder.resolve("sayso.accounts"));
        accounts.put("Edith", Role.EDITOR, "long enough 1".toCharArray());
        try (Desk guarded = Desk.start(ledger, DeskSettings.local(0).withAccounts(accounts), List.of())) {
            Page page = chromium.page(390, ColorScheme.DARK);
            page.navigate(guarded.address() + "accounts");
            List<String> faults = new ArrayList<>(Chromium.accessibilityFaults(page));
            page.getByLabel("Name").fill("Edith");
            page.getByLabel("Password").fill("long enough 1");
            page.locator("main button").click();
            assertThat(page.locator("h1")).hasText("Who may sign in");
            page.locator("form[action='/accounts/add'] [name=name]").fill("Zoë");
            page.locator("form[action='/accounts/add'] [name=password]").fill("another long one");
            page.locator("form[action='/accounts/add'] button").click();
            assertThat(page.locator(".history")).containsText("added Zoë as reader");
            page.locator(".account-list summary").last().click();
            faults.addAll(Chromium.accessibilityFaults(page));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(faults).isEmpty();
            page.context().close();
        }
    }

    @Test
    void anEmptyLedgerAndTheDoorHaveNoSeriousAccessibilityFaultInEitherColours() {
        Accounts accounts = Accounts.in(folder.resolve("door.accounts"));
        accounts.put("Edith", Role.EDITOR, "long enough 1".toCharArray());
        List<String> faults = new ArrayList<>();
        try (Ledger empty = Ledger.open(folder.resolve("empty.db"));
                Desk guarded = Desk.start(
                        empty,
                        DeskSettings.local(0).withAccounts(accounts).withIntake(new CannedIntake(empty)),
                        List.of())) {
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = chromium.page(colours == ColorScheme.DARK ? 1280 : 390, colours);
                page.navigate(guarded.address() + "accounts");
                faults.addAll(Chromium.accessibilityFaults(page));
                page.getByLabel("Name").fill("Edith");
                page.getByLabel("Password").fill("long enough 1");
                page.locator("main button").click();
                assertThat(page.locator("h1")).hasText("Who may sign in");
                for (String screen :
                        List.of("accounts", "", "timeline", "map", "origins", "review", "read", "event/1")) {
                    page.navigate(guarded.address() + screen);
                    Chromium.accessibilityFaults(page).forEach(it -> faults.add(screen + " " + colours + " " + it));
                }
                page.context().close();
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void twoPeopleAtOneClaimAreToldOfEachOther() {
        HappeningRow row = market();
        Page one = at(chromium.desk(), "/event/" + row.no());
        Page other = at(chromium.desk(), "/event/" + row.no());
        one.keyboard().press("c");
        assertThat(one.locator("#told")).containsText("Kept");
        other.keyboard().press("r");
        assertThat(other.locator("[role=alert]")).containsText("has decided on this since you looked");
        assertThat(Chromium.accessibilityFaults(other)).isEmpty();
        assertThat(ledger.event(row.event().id()).orElseThrow().event().status())
                .isEqualTo(EventStatus.CONFIRMED);
        other.locator("a.button").click();
        assertThat(other.locator(".event-head .stamp")).hasText("confirmed");
        other.keyboard().press("u");
        assertThat(other.locator(".event-head .stamp")).hasText("proposed");
        one.context().close();
        other.context().close();
    }

    private static HappeningRow market() {
        return ledger.events(EventFilter.ALL.withLeastIndependent(2)).stream()
                .max(Comparator.comparingInt(
                        (HappeningRow it) -> it.event().mentions().size()))
                .orElseThrow();
    }

    private static Page at(Page page, String path) {
        page.navigate(desk.address() + path.substring(1));
        return page;
    }
}
