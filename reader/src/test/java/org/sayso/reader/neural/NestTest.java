package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

class NestTest {

    private static TrainedAttribution attribution(Span cue, Span... content) {
        return new TrainedAttribution(null, cue, List.of(content), -1, SourceKind.PERSON, Stance.ASSERTS, 1, 1);
    }

    private static List<Integer> insides(TrainedAttribution... flat) {
        return Nest.nested(List.of(flat)).stream()
                .map(TrainedAttribution::inside)
                .toList();
    }

    @Test
    void putsAnAttributionInsideTheShortestContentThatHoldsIt() {
        assertThat(insides(
                        attribution(new Span(0, 4), new Span(5, 100)),
                        attribution(new Span(10, 14), new Span(15, 100)),
                        attribution(new Span(20, 24), new Span(25, 60))))
                .containsExactly(-1, 0, 1);
    }

    @Test
    void leavesOutsideWhatOnlyOverlaps() {
        assertThat(insides(
                        attribution(new Span(0, 4), new Span(5, 50)), attribution(new Span(40, 44), new Span(45, 80))))
                .containsExactly(-1, -1);
    }

    @Test
    void leavesOutsideWhatSharesTheWholeContent() {
        assertThat(insides(
                        attribution(new Span(0, 4), new Span(5, 50)), attribution(new Span(60, 64), new Span(5, 50))))
                .containsExactly(-1, -1);
    }
}
