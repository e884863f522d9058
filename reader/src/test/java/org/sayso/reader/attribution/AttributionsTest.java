package org.sayso.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.sayso.model.Attribution;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/** Looking up must find what walking through all would find. */
class AttributionsTest {

    private static final int LENGTH = 3000;
    private static final int COUNT = 60;

    @RepeatedTest(20)
    void lookingUpFindsWhatWalkingThroughAllFinds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Attribution> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            all.add(attribution("a" + i, random));
        }
        Attributions attributions = new Attributions(all, Map.of());
        for (int i = 0; i < COUNT; i++) {
            Span span = span(random, 0, 300);
            assertThat(attributions.links(span))
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().filter(a -> a.holds(span)).toList());
            assertThat(attributions.hasCueIn(span))
                    .isEqualTo(all.stream().anyMatch(a -> a.cue() != null && span.contains(a.cue())));
            assertThat(attributions.endingBetween(span.start(), span.end()))
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(a -> endsIn(span, a.content().getLast().end()))
                            .toList());
        }
    }

    private static boolean endsIn(Span span, int end) {
        return span.start() <= end && end <= span.end();
    }

    private static Attribution attribution(String id, Random random) {
        @Nullable Span cue = random.nextInt(5) == 0 ? null : span(random, 1, 12);
        List<Span> content = new ArrayList<>(List.of(span(random, 1, 1500)));
        if (random.nextInt(4) == 0) {
            content.add(span(random, 1, 40));
        }
        return new Attribution(id, null, cue, content, null, SourceKind.PERSON, null, Stance.ASSERTS);
    }

    private static Span span(Random random, int shortest, int longest) {
        int start = random.nextInt(LENGTH);
        return new Span(start, start + shortest + random.nextInt(longest - shortest));
    }
}
