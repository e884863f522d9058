package org.sayso.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.access.Accounts;
import org.sayso.desk.access.Role;
import org.sayso.desk.screen.AccountsScreen;
import org.sayso.ledger.Ledger;

/** An editor keeps the accounts from the page; what is changed holds at once and stands in the chain. */
class AccountsTest {

    private static final String PASSWORD = "long enough 1";

    @TempDir
    Path folder;

    private Ledger ledger;
    private Desk desk;
    private Accounts accounts;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("veldara.db"));
        Veldara.into(ledger);
        accounts = Accounts.in(folder.resolve("sayso.accounts"));
        accounts.put("Edith", Role.EDITOR, PASSWORD.toCharArray());
        accounts.put("Ana", Role.ANALYST, PASSWORD.toCharArray());
        desk = Desk.start(ledger, DeskSettings.local(0).withAccounts(accounts), List.of());
    }

    @AfterEach
    void close() {
        desk.close();
        ledger.close();
    }

    @Test
    void anEditorAddsSomebodyWhoCanThenSignIn() throws IOException {
        Client edith = signedIn("Edith", PASSWORD);
        assertThat(edith.submit(
                                "/accounts",
                                "/accounts/add",
                                "name",
                                "Zoë <b>",
                                "role",
                                "reader",
                                "password",
                                "another long one")
                        .statusCode())
                .isEqualTo(303);
        assertThat(edith.get("/accounts").body()).contains("Zoë &lt;b&gt;").doesNotContain("Zoë <b>");
        assertThat(signedIn("Zoë <b>", "another long one").get("/").statusCode())
                .isEqualTo(200);
        assertThat(ledger.noted(AccountsScreen.SUBJECT)).singleElement().satisfies(act -> {
            assertThat(act.who()).isEqualTo("Edith");
            assertThat(act.what()).isEqualTo("added Zoë <b> as reader");
        });
        assertThat(ledger.verify().isWhole()).isTrue();
        assertThat(Files.readString(folder.resolve("sayso.accounts"))).doesNotContain("another long one");
    }

    @Test
    void aClosedAccountIsOutAtOnceAndAnotherRoleHoldsAtOnce() {
        Client edith = signedIn("Edith", PASSWORD);
        Client ana = signedIn("Ana", PASSWORD);
        assertThat(ana.get("/event/1").body()).contains("value=\"confirm\"");
        change(edith, "Ana", "reader", "1");
        assertThat(ana.get("/event/1").body()).doesNotContain("value=\"confirm\"");
        change(edith, "Ana", "reader", "");
        assertThat(ana.get("/event/1").statusCode()).isEqualTo(302);
        assertThat(accounts.signIn("Ana", PASSWORD.toCharArray())).isEmpty();
        change(edith, "Ana", "analyst", "1");
        assertThat(accounts.signIn("Ana", PASSWORD.toCharArray())).isPresent();
    }

    @Test
    void theLastEditorCannotLockEverybodyOut() {
        Client edith = signedIn("Edith", PASSWORD);
        assertThat(change(edith, "Edith", "reader", "1")).isEqualTo(400);
        assertThat(change(edith, "Edith", "editor", "")).isEqualTo(400);
        assertThat(accounts.roles()).containsEntry("Edith", Role.EDITOR);
    }

    @Test
    void everybodyChangesTheirOwnPasswordAndIsSignedOutElsewhere() {
        Client here = signedIn("Ana", PASSWORD);
        Client elsewhere = signedIn("Ana", PASSWORD);
        assertThat(here.submit("/accounts", "/accounts/own-password", "old", "wrong", "password", "my own new one")
                        .statusCode())
                .isEqualTo(403);
        assertThat(here.submit("/accounts", "/accounts/own-password", "old", PASSWORD, "password", "short")
                        .statusCode())
                .isEqualTo(400);
        assertThat(here.submit("/accounts", "/accounts/own-password", "old", PASSWORD, "password", "my own new one")
                        .statusCode())
                .isEqualTo(303);
        assertThat(here.get("/").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/").statusCode()).isEqualTo(302);
        assertThat(accounts.signIn("Ana", "my own new one".toCharArray())).isPresent();
    }

    @Test
    void onlyAnEditorSeesAndChangesTheAccountsOfOthers() {
        Client ana = signedIn("Ana", PASSWORD);
        assertThat(ana.get("/accounts").body()).contains("Your password").doesNotContain("Edith");
        assertThat(change(ana, "Ana", "editor", "1")).isEqualTo(403);
        assertThat(ana.submit("/accounts", "/accounts/password", "name", "Edith", "password", "taken over now")
                        .statusCode())
                .isEqualTo(403);
        assertThat(ana.submit(
                                "/accounts",
                                "/accounts/add",
                                "name",
                                "Eve",
                                "role",
                                "editor",
                                "password",
                                "long enough 2")
                        .statusCode())
                .isEqualTo(403);
        assertThat(accounts.roles()).containsOnlyKeys("Ana", "Edith");
        assertThat(ledger.noted(AccountsScreen.SUBJECT)).isEmpty();
    }

    @Test
    void aFormThatWasNotGivenIsRefused() {
        Client edith = signedIn("Edith", PASSWORD);
        assertThat(edith.post("/accounts/change", "0." + "A".repeat(43), "name", "Ana", "role", "editor", "open", "1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(accounts.roles()).containsEntry("Ana", Role.ANALYST);
    }

    @Test
    void whereNobodySignsInThereAreNoAccounts() {
        try (Desk open = Desk.start(ledger, DeskSettings.local(0), List.of())) {
            assertThat(new Client(open).get("/accounts").statusCode()).isEqualTo(404);
        }
    }

    private static int change(Client client, String name, String role, String open) {
        return client.submit("/accounts", "/accounts/change", "name", name, "role", role, "open", open)
                .statusCode();
    }

    private Client signedIn(String name, String password) {
        Client client = new Client(desk);
        client.submit("/sign-in", "/sign-in", "name", name, "password", password);
        return client;
    }
}
