package org.sayso.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.model.Attribution;
import org.sayso.model.Stance;

/** Metamorphic properties: what wrapping a sentence in somebody's words, or moving the cue, may change and what not. */
class WrappingProperties {

    private static final String SEED = "20121011";
    private static final int TRIES = 120;

    @Property(tries = TRIES, seed = SEED)
    void aPlainSentenceHasNoLink(@ForAll("clause") MadeUpClause clause) {
        assertThat(Links.in(clause.capital() + ".")).isEmpty();
    }

    @Property(tries = TRIES, seed = SEED)
    void saidThatAddsOneLink(@ForAll("clause") MadeUpClause clause, @ForAll("source") String source) {
        assertThat(Links.in(MadeUpClause.capital(source) + " said that " + clause.text() + "."))
                .containsExactly(link(source, clause.text()));
    }

    @Property(tries = TRIES, seed = SEED)
    void movingTheCueChangesNoLink(
            @ForAll("clause") MadeUpClause clause, @ForAll("source") String source, @ForAll("place") int place) {
        String sentence = switch (place) {
            case 0 -> MadeUpClause.capital(source) + " said " + clause.text() + ".";
            case 1 -> clause.capital() + ", " + source + " said.";
            case 2 -> clause.capital() + ", said " + source + ".";
            case 3 -> MadeUpClause.capital(clause.subject()) + ", " + source + " said, " + clause.predicate() + ".";
            case 4 -> "According to " + source + ", " + clause.text() + ".";
            default -> clause.capital() + ", according to " + source + ".";
        };
        assertThat(Links.in(sentence)).as(sentence).containsExactly(link(source, clause.text()));
    }

    @Property(tries = TRIES, seed = SEED)
    void aLeakedDocumentThatQuotesSomebodyAddsTwo(
            @ForAll("clause") MadeUpClause clause, @ForAll("source") String source) {
        String document = "A document leaked by the harbour firm";
        assertThat(Links.in(document + " quoted " + source + " as saying " + clause.text() + "."))
                .containsExactly(
                        link(document, source + " as saying " + clause.text()),
                        within(document, source, clause.text()));
    }

    @Property(tries = TRIES, seed = SEED)
    void aVideoPurportingToShowAddsOneThatIsDoubted(@ForAll("clause") MadeUpClause clause) {
        String shown = clause.subject() + " near the bridge";
        String sentence = "A video posted online purports to show " + shown + ".";
        assertThat(Links.in(sentence)).as(sentence).containsExactly(link("A video posted online", shown));
        assertThat(Links.attributions(sentence))
                .first()
                .extracting(Attribution::stance)
                .isEqualTo(Stance.DOUBTS);
    }

    @Property(tries = TRIES, seed = SEED)
    void wrappingTwiceAddsTwo(
            @ForAll("clause") MadeUpClause clause, @ForAll("source") String outer, @ForAll("place") int place) {
        String inner = "the news agency";
        String sentence = switch (place) {
            case 0 -> MadeUpClause.capital(inner) + " reported that " + outer + " said " + clause.text() + ".";
            case 1 -> "According to " + inner + ", " + outer + " said that " + clause.text() + ".";
            case 2 -> MadeUpClause.capital(outer) + " said that " + clause.text() + ", " + inner + " reported.";
            default -> MadeUpClause.capital(outer) + " said that " + clause.text() + ", according to " + inner + ".";
        };
        assertThat(Links.in(sentence)).as(sentence).hasSize(2).contains(within(inner, outer, clause.text()));
    }

    @Property(tries = TRIES, seed = SEED)
    void quotationMarksOfAnyKindGiveTheSameLink(
            @ForAll("clause") MadeUpClause clause, @ForAll("source") String source, @ForAll("marks") String marks) {
        String sentence = marks.charAt(0) + clause.capital() + "," + marks.substring(1) + " " + source + " said.";
        assertThat(Links.in(sentence)).as(sentence).containsExactly(link(source, clause.text()));
    }

    @Property(tries = TRIES, seed = SEED)
    void scareQuotesMakeNoLink(@ForAll("clause") MadeUpClause clause, @ForAll("closedMarks") String marks) {
        String sentence = "The " + marks.charAt(0) + "brothers" + marks.charAt(1) + " and " + clause.text() + ".";
        assertThat(Links.in(sentence)).as(sentence).isEmpty();
    }

    @Property(tries = TRIES, seed = SEED)
    void whatIsHeldBackIsNoAssertion(@ForAll("clause") MadeUpClause clause, @ForAll("place") int way) {
        String sentence = switch (way) {
            case 0 -> "The ministry neither confirmed nor denied that " + clause.text() + ".";
            case 1 -> "The ministry declined to say whether " + clause.text() + ".";
            case 2 -> "The ministry declined to comment on the attack.";
            case 3 -> "The claim could not be independently verified.";
            case 4 -> "It was impossible to verify whether " + clause.text() + ".";
            default -> "The ministry was unable to confirm that " + clause.text() + ".";
        };
        assertThat(Links.attributions(sentence))
                .as(sentence)
                .singleElement()
                .extracting(Attribution::stance)
                .isEqualTo(Stance.CANNOT_VERIFY);
    }

    @Property(tries = TRIES, seed = SEED)
    void anotherSentenceBesideItChangesNothing(@ForAll("clause") MadeUpClause clause, @ForAll("source") String source) {
        String wrapped = MadeUpClause.capital(source) + " said that " + clause.text() + ".";
        assertThat(Links.in("The road was quiet.\n" + wrapped + "\nNobody was hurt."))
                .isEqualTo(Links.in(wrapped));
    }

    @Property(tries = 80, seed = SEED)
    void noTextBreaksIt(@ForAll("noise") String text) {
        int length = text.codePointCount(0, text.length());
        List<Attribution> found = Links.attributions(text);
        assertThat(found)
                .allSatisfy(a -> assertThat(a.content()).allMatch(span -> span.end() <= length && !span.isEmpty()));
    }

    @Provide
    Arbitrary<MadeUpClause> clause() {
        return MadeUpClause.any();
    }

    @Provide
    Arbitrary<String> source() {
        return MadeUpClause.source();
    }

    @Provide
    Arbitrary<Integer> place() {
        return Arbitraries.integers().between(0, 5);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("“”", "\"\"", "‘’", "''", "«»", "“", "\"");
    }

    @Provide
    Arbitrary<String> closedMarks() {
        return Arbitraries.of("“”", "\"\"", "‘’", "''", "«»");
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        "said",
                        "“",
                        "”",
                        "\"",
                        "'",
                        "’",
                        ",",
                        ".",
                        "\n",
                        "according to",
                        "he",
                        "the source",
                        "quoted",
                        "as saying",
                        "reports of",
                        "reportedly",
                        "could not be verified",
                        "😀",
                        ":",
                        "—",
                        "who",
                        "is believed to",
                        "البلدة",
                        "(",
                        "]")
                .list()
                .ofMinSize(0)
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    private static String link(String source, String content) {
        return (source + ": " + content).toLowerCase(Locale.ROOT);
    }

    private static String within(String outer, String source, String content) {
        return (outer + " > " + source + ": " + content).toLowerCase(Locale.ROOT);
    }
}
