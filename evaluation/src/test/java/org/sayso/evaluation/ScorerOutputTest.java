package org.sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScorerOutputTest {

    @Test
    void numbersAreFoundByTheirPath() throws IOException {
        assertThat(ScorerOutput.numbers("{\"a\": 1, \"b\": {\"c\": 0.5}, \"d e\": [7, 8.5]}"))
                .containsEntry("a", 1.0)
                .containsEntry("b.c", 0.5)
                .containsEntry("d e[1]", 8.5);
    }

    @Test
    void objectsByTheLineStandUnderTheirField() throws IOException {
        assertThat(ScorerOutput.numbers("{\"field\": \"cause\", \"f1\": 0.8}\n{\"field\": \"total\", \"f1\": 0.7}\n"))
                .containsEntry("cause.f1", 0.8)
                .containsEntry("total.f1", 0.7);
    }
}
