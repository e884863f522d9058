package org.sayso.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.exports.redaction.Redaction;
import org.sayso.exports.redaction.RedactionCheck;
import org.sayso.exports.redaction.RedactionException;
import org.sayso.exports.redaction.RedactionFile;
import org.sayso.ledger.Ledger;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;

/** What is kept back is kept back everywhere, in whatever spelling. */
class RedactionTest {

    private static final Redaction NAMES = RedactionFile.parse(List.of(
            "# who must not be found",
            "person: Anton Belmaric = the witness",
            "person: Jarek Dolan | Abu Jarek = an officer",
            "",
            "place: Dravik = a market town"));

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Invented.ledger(folder);
        Invented.fill(ledger);
        ClaimPointer claim = new ClaimPointer(
                "post-dravik", ledger.claimsOf("post-dravik").getFirst().span());
        ledger.decide("Jarek's friend", new Decision.Reject(claim, "Belmaric told me so in Dravik"));
        ledger.decide(
                "ana",
                new Decision.Correct(
                        new ClaimPointer(
                                "coast-0305",
                                ledger.claimsOf("coast-0305").getFirst().span()),
                        "origin",
                        "\"Anton Belmarić\""));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void noFormatHoldsAProtectedNameOrItsPlaceOnTheMap(ExportFormat format) {
        String open = Invented.export(ledger, ExportRequest.of(format));
        String redacted = Invented.export(ledger, ExportRequest.of(format).withRedaction(NAMES));
        assertThat(redacted.toLowerCase(Locale.ROOT))
                .doesNotContain("belmari", "anton", "jarek", "yarek", "dolan", "dolaan", "dravik", "blmrk", "jrk dln");
        assertThat(redacted).doesNotContain("32.4137", "21.0763", "71234567");
        assertThat(open).isNotEqualTo(redacted);
        if (!redacted.isBlank() && format != ExportFormat.ACLED) {
            assertThat(redacted).contains("a market town");
        }
    }

    @Test
    void onePseudonymStandsForOnePersonInTextArgumentsAndOrigins() {
        String claims = Invented.export(
                ledger, ExportRequest.of(ExportFormat.CLAIMS_CSV).withRedaction(NAMES));
        assertThat(claims).contains("Colonel an officer, deputy of the witness, has defected to the Hill Front");
        assertThat(claims).contains("the witness's deputy gone");
        assertThat(claims).doesNotContain("hillradio.example");
        assertThat(claims).contains(",32.5,21.5,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anton Belmaric | the witness",
                "ANTON BELMARIC | the witness",
                "Antón Belmarič | the witness",
                "Anton Belmarich said | the witness said",
                "Belmaric's guards | the witness's guards",
                "Mr Belmaric | Mr the witness",
                "anton.belmaric@mail.example | the witness@mail.example",
                "#FreeBelmaric | #the witness",
                "Anton-Belmaric | the witness",
                "Jarek Dolan | an officer",
                "Yarek Dolaan | an officer",
                "Drawik | a market town",
                "Abu Jarek | an officer",
                "Dravik market | a market town market",
                "the Draviki dialect | the a market town dialect",
                "DRAVIK | a market town",
                "nothing of the kind, tolerant and dearly | nothing of the kind, tolerant and dearly",
            })
    void spellingsAreToldFromOtherWords(String text, String redacted) {
        assertThat(NAMES.of(text)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"x\": \"Bel\\u006daric\"}",
                "<p>Dr&#97;vik</p>",
                "<p>Dr&#x61;vik</p>",
                "https://x.example/?q=Dr%61vik",
                "https://x.example/dravik_2031.html",
                "Be\u00adlma\u200bric",
            })
    void theCheckSeesThroughEscapesAndInvisibleCharacters(String text) {
        assertThatThrownBy(() -> RedactionCheck.of(NAMES, "").refuse(text))
                .isInstanceOf(RedactionException.class)
                .hasMessageContaining("nothing was handed over");
    }

    @Test
    void aPseudonymThatGivesTheNameAwayIsRefused() {
        assertThatThrownBy(() -> RedactionFile.parse(List.of("person: Anton Belmaric = Antoine")))
                .isInstanceOf(RedactionException.class)
                .hasMessageContaining("pseudonym");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Anton Belmaric ; line 1",
                "person: ; line 1",
                "person: A || B ; line 1",
                "animal: Rex ; line 1",
                "# none ; names nobody"
            })
    void aLineThatSaysNothingIsNamed(String line, String message) {
        assertThatThrownBy(() -> RedactionFile.parse(List.of(line)))
                .isInstanceOf(RedactionException.class)
                .hasMessageContaining(message);
    }
}
