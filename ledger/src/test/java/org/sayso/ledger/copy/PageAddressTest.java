package org.sayso.ledger.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://velm.example/2031/harbour",
                "http://www.velm.example/2031/harbour/",
                "https://m.velm.example/2031/harbour?utm_source=a&utm_medium=b#comments",
                "https://velm.example/2031/harbour/amp",
                "https://amp.velm.example/amp/2031/harbour",
                "https://velm.example:443/2031/harbour/index.html",
                "https://VELM.example/2031/harbour.amp?fbclid=1&outputType=amp"
            })
    void oneHowEverItWasReached(String address) {
        assertThat(PageAddress.key(address)).hasValue("velm.example/2031/harbour");
    }

    @Test
    void parametersThatNameAPageStay() {
        assertThat(PageAddress.key("https://velm.example/story?id=2&page=3&utm_x=1"))
                .hasValue("velm.example/story?id=2&page=3")
                .isEqualTo(PageAddress.key("https://velm.example/story?page=3&id=2"))
                .isNotEqualTo(PageAddress.key("https://velm.example/story?id=3&page=3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://velm.example/",
                "https://velm.example",
                "not an address",
                "mailto:a@velm.example",
                "/a/b",
                ""
            })
    void noneForFrontPagesAndWhatIsNoAddress(String address) {
        assertThat(PageAddress.key(address)).isEmpty();
    }

    @Test
    void noneForNone() {
        assertThat(PageAddress.key(null)).isEmpty();
    }
}
