package org.sayso.reader.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelDifferenceTest {

    private static byte[] difference(byte[] from, byte[] to) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelDifference.write(from, to, file);
        return file.toByteArray();
    }

    @Test
    void givesTheOtherModelBackByteForByte() throws IOException {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            byte[] from = new byte[1 + random.nextInt(2000)];
            random.nextBytes(from);
            byte[] to = from.clone();
            for (int change = random.nextInt(6); change > 0; change--) {
                to[random.nextInt(to.length)]++;
            }
            assertThat(ModelDifference.apply(from, new ByteArrayInputStream(difference(from, to))))
                    .isEqualTo(to);
        }
    }

    @Test
    void isSmallWhereMostIsShared() throws IOException {
        byte[] from = new byte[1_000_000];
        new Random(5).nextBytes(from);
        byte[] to = from.clone();
        to[0]++;
        to[500_000]++;
        to[999_999]++;
        assertThat(difference(from, to)).hasSizeLessThan(200);
    }

    @Test
    void refusesModelsThatAreBuiltDifferently() {
        assertThatIllegalArgumentException().isThrownBy(() -> difference(new byte[3], new byte[4]));
        assertThatThrownBy(() -> ModelDifference.apply(
                        new byte[5], new ByteArrayInputStream(difference(new byte[3], new byte[] {1, 2, 3}))))
                .isInstanceOf(IOException.class);
    }
}
