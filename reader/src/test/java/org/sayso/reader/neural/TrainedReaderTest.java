package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/** The shipped model on made-up sentences. */
class TrainedReaderTest {

    private static final TrainedReader READER = TrainedReader.standard();

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<TrainedAttribution> attributions(String text) {
        return READER.attributions(CodePointText.of(text));
    }

    private static String first(String text, boolean content) {
        TrainedAttribution found = attributions(text).getFirst();
        return CodePointText.of(text)
                .slice(content ? found.content().getFirst() : found.sourceSpan().orElseThrow());
    }

    @Test
    void findsWhoSaysWhat() {
        String text = "The rebel spokesman said two colonels had left the army.";
        assertThat(first(text, false)).isEqualTo("The rebel spokesman");
        assertThat(first(text, true)).contains("two colonels had left the army");
    }

    @Test
    void keepsOffsetsThroughEmojiNoBreakSpacesAndCarriageReturns() {
        String text =
                "\uD83D\uDE80\u00A0Breaking\r\n\r\nThe rebel\u00A0spokesman said two colonels had left the army.\r\n";
        assertThat(first(text, false)).isEqualTo("The rebel\u00A0spokesman");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(attributions("")).isEmpty();
        assertThat(attributions(" \r\n\u00A0")).isEmpty();
    }

    @Test
    void saysTheSameInEveryThread() {
        String text =
                "The army said the town was calm. Residents told reporters that shelling went on, according to a local website.";
        List<TrainedAttribution> alone = attributions(text);
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> attributions(text))
                        .toList())
                .allMatch(alone::equals);
    }

    @Test
    void everyAttributionStandsInsideAnEarlierFoundOrNone() {
        String text = "The paper reported that the general said the war was lost. ".repeat(40);
        List<TrainedAttribution> found = attributions(text);
        int length = CodePointText.of(text).length();
        assertThat(found).isNotEmpty().allMatch(a -> a.inside() < found.size());
        assertThat(found).allMatch(a -> a.content().stream().allMatch(c -> c.end() <= length && !c.isEmpty()));
    }

    @Test
    void readsALongTextInParts() {
        String text = "The army said the town was calm.\n".repeat(2000);
        assertThat(attributions(text)).hasSizeBetween(1500, 2500);
    }

    @Test
    void tellsWhatAFactLeansOn() {
        String text = "The bridge was closed on Friday, Mayor Anna Holt told The Daily Courier.";
        List<TypedSpan> spans = READER.typedSpans(CodePointText.of(text));
        assertThat(spans)
                .anySatisfy(s -> {
                    assertThat(s.tag()).isEqualTo("Fact_Appeal");
                    assertThat(CodePointText.of(text).slice(s.span())).contains("bridge was closed");
                })
                .anySatisfy(s -> {
                    assertThat(s.tag()).isEqualTo("Source");
                    assertThat(s.modifiers()).contains("Named");
                    assertThat(CodePointText.of(text).slice(s.span())).contains("Holt");
                });
        assertThat(READER.typedSpans(CodePointText.of(""))).isEmpty();
    }

    @Test
    void holdsADeedForSurerThanAWish() {
        CodePointText text = CodePointText.of("They sold the farm. They may want to sell the barn.");
        List<Optional<EncodedWord>> words =
                READER.words(text, List.of(new Span(5, 9), new Span(37, 41), new Span(60, 61)));
        assertThat(words.get(0).orElseThrow().factuality())
                .isGreaterThan(words.get(1).orElseThrow().factuality() + 1);
        assertThat(words.get(0).orElseThrow().vector()).hasSize(TrainedReader.VECTOR_WIDTH);
        assertThat(words.get(2)).isEmpty();
    }

    @Test
    void refusesBytesThatAreNoModel() {
        assertThatIllegalArgumentException().isThrownBy(() -> TrainedReader.of(new byte[] {1, 2, 3}));
    }
}
