package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

class SourceEdgesTest {

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(text.codePointCount(0, at), text.codePointCount(0, at + words.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The chairman's bill would close the port. | The chairman's | would close | The chairman's bill",
                "His plan calls for two bridges. | His | calls for | His plan",
                "People briefed on the talks were hopeful. | People briefed on | were hopeful | People briefed on the talks",
                "Mr. Varga focused on bread. | Mr. | focused on | Mr. Varga",
                "In Osmera, Lena Reyes refused to leave. | Lena | refused | Lena Reyes",
                "Reyes Tuesday said no. | Reyes | said | Reyes",
                "Ms. Holt, the mayor, said no. | Ms. Holt, the mayor | said | Ms. Holt, the mayor,",
                "Rebels - - some of them boys - - fear a raid. | Rebels - - some of them boys | fear | Rebels - - some of them boys - -",
                "Otto Lind (left) denied it. | Otto Lind ( | denied | Otto Lind",
                "It is late, and not everyone agrees. | everyone | agrees | not everyone",
                "A clerk said no. | A clerk | said | A clerk",
                "Said he: no. | he | Said | he",
                "🔥 The mayor's office said no. | The mayor's | said | The mayor's office"
            })
    void aSourceIsAWholeNounPhrase(String text, String source, String cue, String whole) {
        CodePointText codePoints = CodePointText.of(text);
        Span found = new SourceEdges(codePoints).whole(span(text, source), span(text, cue));

        assertThat(codePoints.slice(found)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Holt, 61, said no. | Holt", "\u201c | \u201c", "the | the", "He said | He"})
    void withoutACueNothingGrowsOverAMark(String text, String source) {
        CodePointText codePoints = CodePointText.of(text);

        assertThat(new SourceEdges(codePoints).whole(span(text, source), null)).isEqualTo(span(text, source));
    }

    /* Marks, spaces and letters in no order: whatever comes out lies in the text and is not empty. */
    @RepeatedTest(50)
    void noTextBreaksIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(new String[] {"Mr", ".", " ", ",", "-", "(", "the", "Lind", "'s", " ", "🔥", "\n"}
                    [random.nextInt(12)]);
        }
        CodePointText codePoints = CodePointText.of(text.toString());
        int from = random.nextInt(codePoints.length() - 1);
        int to = from + 1 + random.nextInt(codePoints.length() - from - 1);
        Span found = new SourceEdges(codePoints).whole(new Span(from, to), new Span(from, to));

        assertThat(found.isEmpty()).isFalse();
        assertThat(codePoints.holds(found)).isTrue();
    }
}
