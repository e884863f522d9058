package org.sayso.reader.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ParseStateTest {

    private static final int ANY = 4;

    /* "the old town fell": "the" and "old" hang on "town", "town" on "fell". */
    @Test
    void dependentsAreTakenFromTheInsideOut() {
        ParseState state = new ParseState(4);
        state.shift();
        state.shift();
        state.shift();
        state.joinLeft(ANY);
        state.joinLeft(ANY);
        state.shift();

        assertThat(state.left(3, 0)).isEqualTo(1);
        assertThat(state.left(3, 1)).isEqualTo(2);
        assertThat(state.right(3, 0)).isEqualTo(ParseState.NOBODY);
        assertThat(state.stacked(0)).isEqualTo(4);
        assertThat(state.stacked(1)).isEqualTo(3);
    }

    @Test
    void theRootTakesOneDependentAtTheEnd() {
        ParseState state = new ParseState(2);
        state.shift();
        assertThat(state.canJoin()).isFalse();
        state.shift();
        assertThat(state.canJoin()).isTrue();
        state.joinRight(ANY);
        assertThat(state.canJoin()).isFalse();
        assertThat(state.canShift()).isFalse();
        state.joinRight(1);

        assertThat(state.isDone()).isTrue();
        assertThat(state.head(1)).isEqualTo(ParseState.ROOT);
        assertThat(state.head(2)).isEqualTo(1);
    }

    @Test
    void whatIsNotThereHasNoDependentsAndNoLabel() {
        ParseState state = new ParseState(1);
        assertThat(state.stacked(1)).isEqualTo(ParseState.NOBODY);
        assertThat(state.waiting(1)).isEqualTo(ParseState.NOBODY);
        assertThat(state.left(ParseState.NOBODY, 0)).isEqualTo(ParseState.NOBODY);
        assertThat(state.label(ParseState.NOBODY)).isEqualTo(ParseState.NOBODY);
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("dict=3\nsomething else\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new TransitionParser(new ByteArrayInputStream(bytes.toByteArray())));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new TransitionParser(new ByteArrayInputStream(new byte[] {1, 2, 3})));
    }
}
