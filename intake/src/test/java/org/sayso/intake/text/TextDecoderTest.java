package org.sayso.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String ARABIC = "قال ناشطون إن الجيش قصف بلدة فيلم يوم الاثنين 11 وقتل 3 من سكانها.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkSaysTheEncodingAndIsNoPartOfTheText(String encoding) throws UndecodableException {
        Charset charset = Charset.forName(encoding);
        assertThat(TextDecoder.decode(("\uFEFF" + ARABIC).getBytes(charset), null))
                .isEqualTo(new DecodedText(ARABIC, charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void utfWithoutAMarkIsTold(String encoding) throws UndecodableException {
        assertThat(TextDecoder.decode(ARABIC.getBytes(Charset.forName(encoding)), null)
                        .text())
                .isEqualTo(ARABIC);
    }

    @Test
    void noBreakSpacesCarriageReturnsAndSupplementaryCharactersStay() throws UndecodableException {
        String text = "a\u00A0b\r\nc \uD83D\uDE80 d";
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), null)
                        .text())
                .isEqualTo(text);
    }

    @Test
    void bytesInAnEncodingThatNobodyNamedAreRefusedNotGuessed() {
        byte[] bytes = "Убито трое солдат".getBytes(Charset.forName("windows-1251"));
        assertThatThrownBy(() -> TextDecoder.decode(bytes, null))
                .isInstanceOf(UndecodableException.class)
                .hasMessageContaining("offset 0");
    }

    @Test
    void aDeclaredEncodingIsUsedAndRefusedWhereItCannotBeTrue() throws UndecodableException {
        Charset western = Charset.forName("windows-1252");
        assertThat(TextDecoder.decode("café".getBytes(western), western).text()).isEqualTo("café");
        assertThatThrownBy(() -> TextDecoder.decode(new byte[] {'a', (byte) 0x81}, western))
                .hasMessageContaining("is not windows-1252 as declared (byte 0x81 at offset 1)");
    }

    @Test
    void validUtf8GoesOverAnotherDeclaredEncoding() throws UndecodableException {
        assertThat(TextDecoder.decode("café".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                        .text())
                .isEqualTo("café");
    }

    @Test
    void aDamagedMarkedTextIsRefused() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'}, null))
                .isInstanceOf(UndecodableException.class);
    }

    @Test
    void aTextThatStartsLikeABinaryFileIsStillAText() throws UndecodableException {
        assertThat(TextDecoder.decode("ID3 cards were issued.".getBytes(StandardCharsets.UTF_8), null)
                        .text())
                .startsWith("ID3");
    }
}
