package org.sayso.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointTextTest {

    @Test
    void aNameAfterAnEmojiKeepsItsOffsetsInCodePoints() {
        CodePointText text = CodePointText.of("\uD83D\uDE80 Rockets hit Tarsa");

        Span name =
                text.spanOfChars(text.string().indexOf("Tarsa"), text.string().length());

        assertThat(name).isEqualTo(new Span(14, 19));
        assertThat(text.slice(name)).isEqualTo("Tarsa");
    }

    @Test
    void aRightToLeftNameANonBreakingSpaceAndACarriageReturnCountAsOneEach() {
        CodePointText text = CodePointText.of("\u0623\u062D\u0645\u062F\u00A0said\r\nno");

        assertThat(text.length()).isEqualTo(13);
        assertThat(text.slice(new Span(0, 4))).isEqualTo("\u0623\u062D\u0645\u062F");
        assertThat(text.slice(new Span(5, 9))).isEqualTo("said");
        assertThat(text.slice(new Span(11, 13))).isEqualTo("no");
    }

    @Test
    void anIndexInsideASurrogatePairIsMovedToItsStart() {
        assertThat(CodePointText.of("a\uD83D\uDE80b").spanOfChars(2, 4)).isEqualTo(new Span(1, 3));
    }

    @Test
    void anOffsetOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> CodePointText.of("abc").slice(new Span(1, 4)))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("offset 4 in a text of 3 code points");
    }

    @Property
    void everyCodePointComesBackFromItsOwnSpan(@ForAll int[] anything) {
        int[] codePoints = Arrays.stream(anything)
                .map(c -> Math.floorMod(c, Character.MAX_CODE_POINT + 1))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .toArray();
        CodePointText text = CodePointText.of(new String(codePoints, 0, codePoints.length));

        assertThat(text.length()).isEqualTo(codePoints.length);
        for (int i = 0; i < codePoints.length; i++) {
            Span one = new Span(i, i + 1);
            assertThat(text.slice(one).codePointAt(0)).isEqualTo(codePoints[i]);
            assertThat(text.spanOfChars(text.charIndex(i), text.charIndex(i + 1)))
                    .isEqualTo(one);
        }
    }
}
