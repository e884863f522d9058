package org.sayso.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.Span;
import org.sayso.reader.Parsed;

class NestingTest {

    private static Nesting.Result nested(String outer, String inner) {
        String text = outer + " said the pier had burnt " + inner + " denied that two men had died.";
        int second = text.lastIndexOf(inner);
        int said = outer.length();
        int denied = second + inner.length();
        return Nesting.of(
                Passage.of(Parsed.of(text)),
                List.of(
                        draft(new Span(0, said), new Span(said + 1, said + 5), new Span(said + 6, text.length() - 1)),
                        draft(
                                new Span(second, denied),
                                new Span(denied + 1, denied + 7),
                                new Span(denied + 13, text.length() - 1))));
    }

    private static Draft draft(Span source, Span cue, Span content) {
        return new Draft(source, cue, List.of(content), "verb.say", null, null);
    }

    @Test
    void anotherSpeakerInsideASayingIsALinkOfItsOwn() {
        assertThat(nested("Ada Lund", "Bo Reyes").outer()).containsExactly(-1, 0);
    }

    @Test
    void nobodyQuotesHimselfByName() {
        assertThat(nested("Ada Lund", "Ada Lund").outer()).containsExactly(-1, -1);
    }

    @Test
    void aPronounMayStandForAnotherSpeaker() {
        assertThat(nested("He", "he").outer()).containsExactly(-1, 0);
        assertThat(nested("They", "They").outer()).containsExactly(-1, 0);
    }
}
