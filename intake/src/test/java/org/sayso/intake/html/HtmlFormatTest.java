package org.sayso.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.model.Report;

class HtmlFormatTest {

    private static final String ONE =
            "The council of Velm voted on Monday to reopen the northern bridge, three months after it was closed by shelling, its mayor said.";
    private static final String TWO =
            "Engineers had warned that the second pillar would not carry lorries; the ministry denied that any such report existed.";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
            <title>Bridge reopens | Velm Herald</title>
            <meta property="og:site_name" content="Velm Herald">
            <link rel="canonical" href="https://velm.example/2014/05/03/bridge">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge reopens",
              "datePublished": "2014-05-03T23:30:00Z", "author": [{"@type": "Person", "name": "Ana Velm"}]}</script>
            </head><body class="layout-with-sidebar">
            <nav><a href="/">Home</a> <a href="/news">All the news of the northern valley, every day of the week.</a></nav>
            <article><h1>Bridge reopens</h1><div class="share">Share this on every network that you can think of, please.</div>
            <p>%s</p><figure><img src="b.jpg"><figcaption>The bridge in May.</figcaption></figure>
            <h2>Doubts</h2><p>%s</p>
            <p>Sign up for our newsletter.</p></article>
            <div id="comments"><p>I was there when they closed it, and I can tell you that nobody asked us anything at all.</p></div>
            <footer>Copyright 2022 Velm Herald. All rights reserved, and none of this may be copied.</footer>
            </body></html>
            """.formatted(ONE, TWO);

    @Test
    void theArticleIsFoundAndTheRestOfThePageIsDropped() {
        assertThat(report(PAGE).text()).isEqualTo(ONE + "\n\nDoubts\n\n" + TWO);
    }

    @Test
    void titleAuthorOutletAddressLanguageAndCaptionsAreKeptApart() {
        Capture.Taken taken = (Capture.Taken) read(PAGE.getBytes(StandardCharsets.UTF_8), null);
        Report report = taken.captured().report();
        assertThat(report.title()).isEqualTo("Bridge reopens");
        assertThat(report.author()).isEqualTo("Ana Velm");
        assertThat(report.outlet()).isEqualTo("Velm Herald");
        assertThat(report.url()).isEqualTo("https://velm.example/2014/05/03/bridge");
        assertThat(taken.particulars().language()).isEqualTo("en");
        assertThat(taken.particulars().captions()).containsExactly("The bridge in May.");
    }

    @Test
    void theDateSaysWhereItWasFound() {
        Capture.Taken taken = (Capture.Taken) read(PAGE.getBytes(StandardCharsets.UTF_8), null);
        assertThat(taken.captured().report().date()).isEqualTo(LocalDate.of(2014, 5, 3));
        assertThat(taken.particulars().found())
                .anySatisfy(source -> assertThat(source.rule()).isEqualTo("json-ld datePublished"));
    }

    @Test
    void theBytesAreKeptAsTheyCame() {
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        assertThat(((Capture.Taken) read(bytes, null))
                        .captured()
                        .evidence()
                        .original()
                        .toArray())
                .isEqualTo(bytes);
    }

    @Test
    void aHiddenCopyAndACommentSectionLongerThanTheArticleAreDropped() {
        String comments = "<div class='comments-area'>"
                + "<p>%s</p>"
                        .formatted("Everybody knows that this is how it went, and worse. ".repeat(20))
                        .repeat(9) + "</div>";
        String hidden = "<div style='display: none'><p>" + ONE + "</p></div>";
        assertThat(report("<html><body><div class='post'><p>" + ONE + "</p><p>" + TWO + "</p></div>" + hidden
                                + comments)
                        .text())
                .isEqualTo(ONE + "\n\n" + TWO);
    }

    @Test
    void aTableOfFiguresIsReadRowByRow() {
        String rows =
                "<tr><td>Orsk</td><td>12</td></tr><tr><td>Velm</td><td>7</td></tr><tr><td>Karsa</td><td>3</td></tr>";
        assertThat(report("<article><p>" + ONE + "</p><table>" + rows + "</table><p>" + TWO + "</p></article>")
                        .text())
                .contains("Orsk 12\nVelm 7\nKarsa 3");
    }

    @Test
    void theBytesAreBelievedBeforeTheHeaderAndTheMetaElement() {
        String page =
                "<html><head><meta charset='koi8-r'></head><body><p>" + ONE + " Überfall – „Nein“.</p></body></html>";
        assertThat(((Capture.Taken) read(page.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251")))
                        .captured()
                        .report()
                        .text())
                .endsWith("Überfall – „Nein“.");
    }

    @Test
    void aDeclaredEncodingIsUsed() {
        String page =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head><body><p>"
                        + "Трое солдат убиты в понедельник при обстреле моста, сообщил мэр города Велм журналистам.</p></body></html>";
        assertThat(report(page.getBytes(Charset.forName("windows-1251"))).text())
                .startsWith("Трое солдат");
    }

    @Test
    void aPageInAnUnknownEncodingIsRefused() {
        byte[] page =
                "<html><body><p>Трое солдат убиты в понедельник.</p></body></html>".getBytes(Charset.forName("koi8-r"));
        assertThat(((Capture.Failed) read(page, null)).reason()).startsWith("is not valid UTF-8");
    }

    @Test
    void aFewBrokenBytesAreShownAsSuchAndNoted() {
        byte[] page = ("<html><head><meta charset=utf-8></head><body>" + ("<p>" + ONE + "</p>").repeat(20) + "x")
                .getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = (byte) 0xE9;
        assertThat(((Capture.Taken) read(page, null)).particulars().notes().getFirst())
                .startsWith("1 broken characters in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html></html>",
                "<html><body></body></html>",
                "<!doctype html><title>x",
                "<html><body><script>let a = '</p>'</script>",
                "<html><body><table><tr><td><table><tr><td></table>",
                "<html><frameset><frame src=a></frameset></html>",
                "<html><head><script type='application/ld+json'>{\"@type\": [}</script></head><body><time datetime='x'>"
            })
    void aPageWithoutAnArticleIsAFailure(String page) {
        assertThat(read(page.getBytes(StandardCharsets.UTF_8), null)).isInstanceOf(Capture.Failed.class);
    }

    @Test
    void tagsNestedAMillionDeepAreReadWithinBounds() {
        byte[] page = ("<html><body><p>" + ONE + "</p>" + "<div class='comment'><span>".repeat(200_000))
                .getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> read(page, null)).doesNotThrowAnyException();
    }

    private static Report report(String page) {
        return report(page.getBytes(StandardCharsets.UTF_8));
    }

    private static Report report(byte[] page) {
        return ((Capture.Taken) read(page, null)).captured().report();
    }

    private static Capture read(byte[] bytes, @Nullable Charset encoding) {
        Document.Hints hints = new Document.Hints("text/html", encoding, null, null);
        Document document = new Document("page", "page.html", true, hints, () -> new ByteArrayInputStream(bytes));
        Capture capture = new HtmlFormat(IntakeLimits.DEFAULT)
                .read(document, new ByteArrayInputStream(bytes))
                .next();
        assertThat(capture).isNotNull();
        return capture;
    }
}
