package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.model.CodePointText;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

class NewsEdgesTest {

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static List<String> tidied(String text, String source, String... content) {
        TrainedAttribution found = new TrainedAttribution(
                span(text, source),
                null,
                Stream.of(content).map(c -> span(text, c)).toList(),
                -1,
                SourceKind.UNNAMED,
                Stance.ASSERTS,
                1,
                1);
        CodePointText codePoints = CodePointText.of(text);
        TrainedAttribution tidy = new NewsEdges(codePoints).tidy(found);
        return Stream.concat(tidy.sourceSpan().stream(), tidy.content().stream())
                .map(codePoints::slice)
                .toList();
    }

    @Test
    void noContentEndsWithAComma() {
        assertThat(tidied("It was late, Holt said.", "Holt", "It was late,")).containsExactly("Holt", "It was late");
    }

    @Test
    void marksAloneDoNotCutAContentInTwo() {
        assertThat(tidied("Holt said: It was late, \"very late\".", "Holt", "It was late", "\"very late\""))
                .containsExactly("Holt", "It was late, \"very late\"");
        assertThat(tidied("\"Late,\" Holt said, \"very late.\"", "Holt", "\"Late,\"", "\"very late.\""))
                .hasSize(3);
        assertThat(tidied("Holt said: Late.\n\nVery.", "Holt", "Late.", "Very."))
                .hasSize(3);
    }

    @Test
    void aSourceKeepsTheCommaThatClosesItsApposition() {
        assertThat(tidied("Holt, 61, said no.", "Holt,", "no")).startsWith("Holt");
        assertThat(tidied("Holt, the mayor, said no.", "Holt, the mayor,", "no"))
                .startsWith("Holt, the mayor,");
        assertThat(tidied(", said no.", ",", "no")).startsWith(",");
    }
}
