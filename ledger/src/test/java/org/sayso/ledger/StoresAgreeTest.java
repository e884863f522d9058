package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.EventOrder;
import org.sayso.ledger.store.Facet;
import org.sayso.ledger.store.SqliteStore;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
import org.sayso.model.EventType;
import org.sayso.model.Reliability;

/** The same reports in the same order give the same ledger, byte for byte and number for number, in an SQLite file and in PostgreSQL. */
class StoresAgreeTest {

    /* Letters with marks, folded ones, scripts without spaces, marks that stand alone, other planes, U+0000 and its neighbours. */
    private static final List<String> TEXTS = List.of(
            "The café of Élan, Zoë's, was hit; \"L'Ordre\" says so. Straße, naïve, ﬁre, İzmir, IZMIR, ǅ",
            "Взрыв в Йошкар-Оле: ёлка, и й. Αθήνα ΑΘΉΝΑ ἄνθρωπος",
            "قالت الشرطة إنّ الميناءَ سيُفتح من جديد، אָמַר",
            "पुलिस ने सोमवार को कहा कि बंदरगाह फिर खुलेगा। 北京警方星期一说，港口将重新开放。ตำรวจกล่าว",
            "port-au-prince 21,000 U.N. O'Brien's don’t e\u0301te\u0301 \uD83D\uDEA2 \uD835\uDC00bc x\u00ADy \uFB01n"
                    + " _under_score_ 5th",
            "NUL \u0000 in the middle, \u0001 and \u0002 beside it, \\u0000 spelt out\r\n\tand a\u00a0space",
            "the the the the market market of the market",
            "한국어 문장과 日本語のテキスト、カタカナ");

    @TempDir
    private Path folder;

    private Ledger sqlite;
    private Ledger postgres;

    @BeforeEach
    void fill() {
        sqlite = Ledger.over(SqliteStore.open(folder.resolve("l.db")), LedgerContract.CLOCK);
        postgres = Ledger.over(PostgresServer.store(PostgresServer.get().emptied()), LedgerContract.CLOCK);
        fill(sqlite);
        fill(postgres);
    }

    @AfterEach
    void close() {
        sqlite.close();
        postgres.close();
    }

    private static void fill(Ledger ledger) {
        Reports.market("m1", "Harbour Post", "2031-03-05").into(ledger);
        Reports.market("M1", "évora tageblatt", "2031-03-06").into(ledger);
        Reports.doctor("d1", "Coast Radio", "2031-03-05").into(ledger);
        Reports.bridge("b1", "Zeta \u0000 News", "2031-03-15").into(ledger);
        Reports.bridge("b\u0000", "b", "2031-03-15").into(ledger);
        Reports.toll("t1", "Coast Daily", "2031-03-06", "19", 19.0, 19.0).into(ledger);
        Reports.activists("a1", "\uD83D\uDEA2 Wire", "2031-03-10").into(ledger);
        Reports.denial("x1", "ﬁrst", "2031-03-10").into(ledger);
        Reports.market("m1", "Harbour Post", "2031-03-05")
                .copiedBy("c1", "The Mirror", "2031-03-05", "The Mirror. ")
                .into(ledger);
        for (int i = 0; i < TEXTS.size(); i++) {
            Written.report("s" + i, "Outlet " + i % 3, "2031-03-0" + (1 + i), TEXTS.get(i))
                    .event(TEXTS.get(i).substring(0, 2), EventType.PROTEST, it -> it)
                    .into(ledger);
        }
        decide(ledger);
        ledger.remove("d1");
        Reports.doctor("d1", "Coast Radio", "2031-03-05").readBy("test 2").into(ledger);
    }

    private static void decide(Ledger ledger) {
        ClaimPointer claim = ledger.claimsOf("m1").stream()
                .map(it -> new ClaimPointer("m1", it.span()))
                .findFirst()
                .orElseThrow();
        ledger.decide("ana\u0000", new Decision.Confirm(claim));
        ledger.decide("Ben", new Decision.Comment(claim, "seen \u0000 twice"));
        ledger.decide(
                "ben", new Decision.GradeSource(ledger.origins().getFirst().id(), Reliability.B));
    }

    @Test
    void theExportIsTheSameByteForByte() {
        assertThat(export(postgres)).isEqualTo(export(sqlite)).hasSizeGreaterThan(30);
        assertThat(postgres.head()).isEqualTo(sqlite.head()).isNotEmpty();
        assertThat(postgres.verify()).isEqualTo(sqlite.verify());
        assertThat(postgres.verify().faults()).isEmpty();
        assertThat(postgres.counts()).isEqualTo(sqlite.counts());
    }

    @Test
    void everyEventHasTheSameNumberAndTheSameSayUnderIt() {
        assertThat(why(postgres)).isEqualTo(why(sqlite)).isNotEmpty();
        assertThat(postgres.claims(null)).isEqualTo(sqlite.claims(null));
        assertThat(postgres.copies()).isEqualTo(sqlite.copies()).isNotEmpty();
        assertThat(postgres.origins()).isEqualTo(sqlite.origins());
        assertThat(postgres.decisions()).isEqualTo(sqlite.decisions()).hasSize(3);
    }

    @Test
    void listsAreOrderedAndCountedAlike() {
        for (EventFilter filter : filters()) {
            for (EventOrder order : EventOrder.values()) {
                for (boolean down : new boolean[] {true, false}) {
                    assertThat(postgres.index().select(filter).page(order, down, 50, 0))
                            .as(filter + " by " + order)
                            .isEqualTo(sqlite.index().select(filter).page(order, down, 50, 0));
                }
            }
            for (Facet facet : Facet.values()) {
                assertThat(postgres.index().select(filter).facet(facet, 50))
                        .as(filter + " by " + facet)
                        .isEqualTo(sqlite.index().select(filter).facet(facet, 50));
            }
            assertThat(postgres.index().select(filter).places(50))
                    .isEqualTo(sqlite.index().select(filter).places(50));
        }
        assertThat(postgres.index().origins("RIGHTS", 50, 0))
                .isEqualTo(sqlite.index().origins("RIGHTS", 50, 0))
                .isNotEmpty();
        assertThat(postgres.index().origins(null, 50, 0))
                .isEqualTo(sqlite.index().origins(null, 50, 0));
    }

    private static List<EventFilter> filters() {
        EventFilter all = EventFilter.ALL;
        return List.of(
                all,
                all.withWords("market"),
                all.withWords("Karv* killed"),
                all.withWords("\" ( *"),
                all.withOutlet("ÉVORA"),
                all.withOutlet("a\u0000b"),
                all.withPlace("KARVEL"),
                all.withActor("khateeb"),
                all.withOrigin("watch"));
    }

    @Test
    void wordsFindTheSameReportsInTheSameOrder() {
        List<String> sought = new ArrayList<>(List.of(
                "the",
                "market",
                "market the",
                "cafe",
                "CAFÉ",
                "café",
                "caf*",
                "c*",
                "strasse",
                "straße",
                "izmir",
                "Izmir",
                "i̇zmir",
                "ελ*",
                "αθηνα",
                "Αθήνα",
                "αθήνα",
                "и",
                "й",
                "е",
                "ё",
                "елка",
                "port-au-prince",
                "port-au-pr*",
                "au-prince",
                "prince-au",
                "u.n.",
                "21,000",
                "21 000",
                "o'brien",
                "don't",
                "don’t",
                "ete",
                "été",
                "fin",
                "ﬁn",
                "𝐀bc",
                "abc",
                "xy",
                "x\u00ady",
                "under_score",
                "_under_",
                "5th",
                "5*",
                "*",
                "\"",
                "(",
                "the \"",
                "警方",
                "方警",
                "港口 北京",
                "ตำรวจ",
                "ตำรวจ*",
                "بندر",
                "الميناء",
                "الميناءَ",
                "إن",
                "إنّ",
                "बंदरगाह",
                "한국어",
                "テキスト",
                "日本",
                "日本語 テ",
                "カタ*",
                "nul",
                "u0000",
                "\\u0000",
                "\u0000",
                "karvel \u0000 market",
                "אמר",
                "אָמַר",
                "",
                " ",
                "shells hit the fish market",
                "NOT",
                "a OR b",
                "col:x",
                "^the",
                "the+market"));
        TEXTS.stream().flatMap(text -> Stream.of(text.split("\\s+"))).forEach(sought::add);
        for (String words : sought) {
            assertThat(postgres.search(words, 50)).as("search for " + words).isEqualTo(sqlite.search(words, 50));
        }
        assertThat(sought.stream().filter(words -> !postgres.search(words, 5).isEmpty()))
                .hasSizeGreaterThan(80);
        assertThat(postgres.search("the", 2)).isEqualTo(sqlite.search("the", 2));
    }

    @Test
    void aTextAsLongAsABookIsFoundByAnyOfItsWords() {
        StringBuilder book = new StringBuilder("Opening");
        for (int i = 0; i < 60_000; i++) {
            book.append(" word").append(i);
        }
        book.append(" ").append("x".repeat(3000)).append(" closing-time");
        for (Ledger ledger : List.of(sqlite, postgres)) {
            Written.report("book", "Press", "2031-03-01", book.toString()).into(ledger);
            for (String words :
                    List.of("opening", "word59999", "closing-time", "x".repeat(3000), "word1-word2", "word5999*")) {
                assertThat(ledger.search(words, 5)).as(words).containsExactly("book");
            }
            assertThat(ledger.search("word2-word1", 5)).isEmpty();
            assertThat(ledger.search("x".repeat(2999), 5)).isEmpty();
        }
    }

    private static List<String> export(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        ledger.exportLedger(lines::add);
        ledger.exportReports(lines::add);
        ledger.forEachReport(report -> lines.add(report.toString()));
        return lines;
    }

    private static List<Why> why(Ledger ledger) {
        List<Why> all = new ArrayList<>();
        ledger.forEachWhy(EventFilter.ALL, all::add);
        return all;
    }
}
