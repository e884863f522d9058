package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.custody.Certificate;
import org.sayso.ledger.custody.Receipt;
import org.sayso.ledger.custody.stamp.StampTrust;
import org.sayso.ledger.custody.stamp.StampedHead;
import org.sayso.ledger.store.LedgerStore;
import org.sayso.ledger.version.Change;
import org.sayso.ledger.version.RelatedReport;
import org.sayso.ledger.version.Relation;
import org.sayso.ledger.version.VersionDiff;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.model.HttpAnswer;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Reading;
import org.sayso.model.Report;

/** What a ledger can testify of its reports, whatever store it is kept in: custody, time stamps, versions, search in any script. */
abstract class EvidenceContract {

    private static final String TEXT =
            "The harbour of Velm was closed on Monday after two ships collided in fog. The harbour master said nobody was hurt"
                    + " and that the port would open again on Tuesday. Divers were sent down to look at the quay wall.";

    Ledger ledger;

    /** An empty store. */
    abstract LedgerStore newStore();

    @BeforeEach
    void openLedger() {
        ledger = Ledger.over(newStore(), LedgerContract.CLOCK);
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    @Test
    void aCertificateSaysWhereFromWhenByWhomAndWhatTheServerSaid() {
        page("a", TEXT, "https://velm.example/a", "2031-03-05T10:00:00Z");
        Certificate certificate = ledger.certificate("a", StampTrust.ANYONE);
        assertThat(certificate.webAddress()).isEqualTo("https://velm.example/a");
        assertThat(certificate.hash().sha256())
                .isEqualTo(OriginalBytes.of(bytes("a", TEXT)).sha256());
        assertThat(certificate.sourceCode()).isEqualTo(new Certificate.Bytes("text/html", bytes("a", TEXT).length));
        assertThat(certificate.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.collector()).isEqualTo("ana");
            assertThat(finding.software()).isEqualTo("Sayso test");
            assertThat(finding.capturedAt()).isEqualTo(Instant.parse("2031-03-05T10:00:00Z"));
            assertThat(finding.http().headers()).contains(new HttpAnswer.Header("server", "velmd"));
        });
        assertThat(certificate.chain())
                .singleElement()
                .satisfies(link -> assertThat(link.who()).isEqualTo("ana"));
        assertThat(certificate.metadata().language()).isEqualTo("en");
        assertThat(certificate.checks().allHold()).isTrue();
    }

    @Test
    void theSameBytesFoundElsewhereAreKeptInTheCertificate() {
        CapturedReport first = page("a", TEXT, "https://velm.example/a", "2031-03-05T10:00:00Z");
        CapturedReport again = new CapturedReport(
                first.report(),
                new Evidence("copy/a.html", "text/html", first.evidence().original(), null));
        assertThat(ledger.foundAgain(again, receipt())).isTrue();
        assertThat(ledger.foundAgain(again, receipt())).isFalse();
        assertThat(ledger.certificate("a", StampTrust.ANYONE).findings())
                .extracting(Certificate.Finding::location)
                .containsExactly("fetched.warc.gz@a", "copy/a.html");
        assertThat(ledger.verify().isWhole()).isTrue();
    }

    @Test
    void aStampedChainVerifiesUnderItsAuthorityAndNoOther() throws Exception {
        page("a", TEXT, "https://velm.example/a", "2031-03-05T10:00:00Z");
        LocalAuthority authority = new LocalAuthority();
        StampedHead stamp = ledger.stamp(authority, "ana");
        assertThat(stamp.at()).isEqualTo(LocalAuthority.NOW);
        assertThat(stamp.signer()).isEqualTo("CN=Stamps of Velm");
        assertThat(ledger.verify(StampTrust.in(List.of(authority.root()))).faults())
                .isEmpty();
        assertThat(ledger.certificate("a", StampTrust.ANYONE).stamps())
                .containsExactly(new Certificate.Stamp(LocalAuthority.NOW, "CN=Stamps of Velm", 1));
        assertThat(ledger.verify(StampTrust.in(List.of(new LocalAuthority().root())))
                        .faults())
                .containsExactly("the time stamp at link 2 is worth nothing: no trusted authority stands behind it");
    }

    @Test
    void aStampOfSomethingElseIsWorthNothing() throws Exception {
        page("a", TEXT, "https://velm.example/a", "2031-03-05T10:00:00Z");
        StampedHead stamp = ledger.stamp(new LocalAuthority(), "ana");
        StampedHead moved = new StampedHead(1, "00".repeat(32), stamp.at(), stamp.signer(), stamp.token());
        assertThat(StampTrust.ANYONE.fault(moved)).hasValue("it stamps something else");
        StampedHead later = new StampedHead(1, stamp.head(), stamp.at().plusSeconds(1), stamp.signer(), stamp.token());
        assertThat(StampTrust.ANYONE.fault(later)).hasValue("its time was changed");
        StampedHead broken = new StampedHead(1, stamp.head(), stamp.at(), stamp.signer(), "AAAA");
        assertThat(StampTrust.ANYONE.fault(broken)).isPresent();
    }

    @Test
    void anAuthorityThatFailsLeavesNoStamp() {
        page("a", TEXT, "https://velm.example/a", "2031-03-05T10:00:00Z");
        assertThatThrownBy(() -> ledger.stamp(request -> new byte[] {1, 2, 3}, "ana"))
                .hasMessageContaining("no time stamp");
        assertThatThrownBy(() -> ledger.stamp(
                        request -> {
                            throw new IOException("nobody there");
                        },
                        "ana"))
                .hasMessage("no time stamp: nobody there");
        assertThat(ledger.verify().links()).isEqualTo(1);
    }

    @Test
    void anEmptyLedgerHasNothingToStamp() {
        assertThatThrownBy(() -> ledger.stamp(request -> request, "ana")).hasMessageContaining("the ledger is empty");
    }

    @Test
    void aChangedPageIsANewVersionWithWhatChanged() {
        page("a", TEXT, "https://www.velm.example/a?utm_source=x", "2031-03-05T10:00:00Z");
        String changed = TEXT.replace("nobody was hurt", "one sailor was hurt");
        page("b", changed, "https://velm.example/a", "2031-03-06T10:00:00Z");
        assertThat(ledger.related("b")).singleElement().satisfies(earlier -> {
            assertThat(earlier.report().id()).isEqualTo("a");
            assertThat(earlier.relation()).isEqualTo(Relation.EARLIER_VERSION);
            assertThat(earlier.samePage()).isTrue();
        });
        assertThat(ledger.related("a")).extracting(RelatedReport::relation).containsExactly(Relation.LATER_VERSION);
        assertThat(VersionDiff.between(
                        ledger.report("a").orElseThrow().report(),
                        ledger.report("b").orElseThrow().report()))
                .containsExactly(new Change(
                        "text",
                        "The harbour master said nobody was hurt and that the port would open again on Tuesday.",
                        "The harbour master said one sailor was hurt and that the port would open again on Tuesday."));
        assertThat(reports()).contains("\"report\":\"b\"").contains("\"version_of\":[\"a\"]");
    }

    @Test
    void aPageThatWasRewrittenFromTheFirstWordToTheLastIsStillAVersion() {
        page("a", TEXT, "https://velm.example/live", "2031-03-05T10:00:00Z");
        page(
                "b",
                "Nothing in this account is as it was before, its editors told readers.",
                "https://velm.example/live",
                "2031-03-05T18:00:00Z");
        assertThat(ledger.related("b")).singleElement().satisfies(earlier -> {
            assertThat(earlier.relation()).isEqualTo(Relation.EARLIER_VERSION);
            assertThat(earlier.containment()).isZero();
        });
    }

    @Test
    void ampAndPrintPagesAreVersionsAndAnotherOutletsIsACopy() {
        page("a", TEXT, "https://velm.example/2031/harbour", "2031-03-05T10:00:00Z");
        page("amp", TEXT + " ", "https://amp.velm.example/2031/harbour/amp", "2031-03-05T11:00:00Z");
        page("print", TEXT + "  ", "https://velm.example/2031/harbour/print?print=1", "2031-03-05T12:00:00Z");
        page("copy", TEXT + "\n", "https://orsk.example/777", "2031-03-05T13:00:00Z", "Orsk Radio");
        assertThat(ledger.related("print"))
                .extracting(it -> it.report().id() + " " + it.relation())
                .containsExactly("a EARLIER_VERSION", "amp EARLIER_VERSION", "copy COPIED_FROM");
        assertThat(ledger.counts().reports()).isEqualTo(4);
    }

    @Test
    void aFrontPageIsNoPageOfItsOwn() {
        page("a", TEXT, "https://velm.example/", "2031-03-05T10:00:00Z");
        page(
                "b",
                "Quite another story about the school of Lumin and its roof.",
                "https://velm.example",
                "2031-03-06T10:00:00Z");
        assertThat(ledger.related("a")).isEmpty();
    }

    @Test
    void aRemovedVersionIsForgotten() {
        page("a", TEXT, "https://velm.example/a", "2031-03-05T10:00:00Z");
        page("b", TEXT + " More.", "https://velm.example/a", "2031-03-06T10:00:00Z");
        ledger.remove("a");
        assertThat(ledger.related("b")).isEmpty();
    }

    @Test
    void reportsAreFoundByWordsInAnyScript() {
        page("zh", "北京警方星期一说，港口将重新开放。", "https://velm.example/zh", "2031-03-05T10:00:00Z");
        page(
                "th",
                "ตำรวจกล่าวเมื่อวันจันทร์ว่าท่าเรือจะเปิดอีกครั้ง",
                "https://velm.example/th",
                "2031-03-05T10:00:00Z");
        page(
                "ar",
                "قالت الشرطة يوم الاثنين إن الميناء سيفتح من جديد",
                "https://velm.example/ar",
                "2031-03-05T10:00:00Z");
        page("hi", "पुलिस ने सोमवार को कहा कि बंदरगाह फिर खुलेगा।", "https://velm.example/hi", "2031-03-05T10:00:00Z");
        assertThat(ledger.search("警方", 5)).containsExactly("zh");
        assertThat(ledger.search("港口 北京", 5)).containsExactly("zh");
        assertThat(ledger.search("方警", 5)).isEmpty();
        assertThat(ledger.search("ท่าเรือ", 5)).containsExactly("th");
        assertThat(ledger.search("الميناء", 5)).containsExactly("ar");
        assertThat(ledger.search("बंदरगाह", 5)).containsExactly("hi");
        ledger.remove("zh");
        assertThat(ledger.search("警方", 5)).isEmpty();
    }

    private CapturedReport page(String id, String text, String url, String at) {
        return page(id, text, url, at, "Velm Herald");
    }

    private CapturedReport page(String id, String text, String url, String at, String outlet) {
        Report report = new Report(id, text, LocalDate.parse("2031-03-05"), outlet, null, null, url);
        HttpAnswer answer = new HttpAnswer(url, url, 200, List.of(new HttpAnswer.Header("server", "velmd")));
        Evidence evidence = new Evidence(
                "fetched.warc.gz@" + id, "text/html", OriginalBytes.of(bytes(id, text)), Instant.parse(at), answer);
        CapturedReport captured = new CapturedReport(report, evidence);
        Reading reading = new Reading(
                id, report.date(), outlet, "test 1", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        ledger.add(captured, reading, receipt());
        return captured;
    }

    private static Receipt receipt() {
        return new Receipt("ana", "Sayso test", "en", List.of(), List.of());
    }

    private static byte[] bytes(String id, String text) {
        return ("<p>" + text + "<!--" + id + "-->").getBytes(StandardCharsets.UTF_8);
    }

    private String reports() {
        StringBuilder lines = new StringBuilder();
        ledger.exportReports(line -> lines.append(line).append('\n'));
        return lines.toString();
    }
}
