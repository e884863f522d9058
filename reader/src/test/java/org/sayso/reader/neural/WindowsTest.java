package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.reader.neural.TextEncoder.Overlap;

class WindowsTest {

    private static final int CONTENT = TextEncoder.WINDOW - 2;
    private static final int LONG = 2000;

    @ParameterizedTest
    @EnumSource
    void everyPieceStandsInAWindowAndLongTextsFillAll(Overlap overlap) {
        for (int size = 1; size < LONG; size++) {
            List<Integer> starts = TextEncoder.windowStarts(size, overlap);
            assertThat(starts.getFirst()).isZero();
            for (int i = 1; i < starts.size(); i++) {
                assertThat(starts.get(i)).isBetween(starts.get(i - 1) + 1, starts.get(i - 1) + CONTENT);
            }
            assertThat(starts.getLast()).isEqualTo(Math.max(0, size - CONTENT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyTextHasNoWindow(Overlap overlap) {
        assertThat(TextEncoder.windowStarts(0, overlap)).isEmpty();
    }
}
