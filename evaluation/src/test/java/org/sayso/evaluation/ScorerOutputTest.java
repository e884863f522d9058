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

    @Test
    void numbersInLinesForPeopleStandUnderTheNameOfTheirLine() throws IOException {
        assertThat(ScorerOutput.numbers("events        P 90.7 R 86.9 F1 88.8   (right 24, said 26)\nCoNLL F1  76.73\n"
                        + "copy pairs P 96 R 90 F1 92.9\n"))
                .containsEntry("events F1", 88.8)
                .containsEntry("CoNLL F1", 76.73)
                .containsEntry("copy pairs R", 90.0)
                .hasSize(7);
    }
}
