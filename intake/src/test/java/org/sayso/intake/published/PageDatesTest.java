package org.sayso.intake.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {

    private static final LocalDate DAY = LocalDate.of(2014, 5, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished": "2001-01-01"}, {"@type": "NewsArticle", "datePublished": "2014-05-03T10:00:00+02:00"}]}</script> | JSON_LD
            <meta property="article:published_time" content="2014-05-03T10:00:00Z"> | META
            <meta name="DC.date.issued" content="2014-05-03"> | META
            <body><p>by me <time datetime="2014-05-03T10:00">Saturday</time></p> | TIME_ELEMENT
            <body><abbr class="published" title="2014-05-03">yesterday</abbr> | TIME_ELEMENT
            <body><p>Published: 3 May 2014 by Ana Velm</p> | LABELLED_TEXT
            <body><p>Dieser Artikel wurde am 3. Mai 2014 um 14:48 von Ana geschrieben.</p> | LABELLED_TEXT
            <body><div class="post-meta">Ana Velm, May 3rd, 2014</div> | DATE_PART
            <body><p>Saturday, 3 May 2014, 10:20 GMT</p> | TEXT
            <body><h1>Bridge reopens</h1><p>(03.05.2014) The bridge of Velm is open again.</p> | TEXT
            """)
    void findsTheDayWhereItStands(String page, PageDate.Place place) {
        PageDate found = dates(page, null).published().orElseThrow();
        assertThat(found.day()).isEqualTo(DAY);
        assertThat(found.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://velm.example/2014/05/03/bridge",
                "https://velm.example/news/2014-05-03-bridge.html",
                "https://velm.example/20140503/bridge?d=2001-01-01",
                "https://velm.example/2014/may/03/bridge",
                "https://web.archive.org/web/20190101000000/http://velm.example/2014/5/3/bridge"
            })
    void findsTheDayInTheAddress(String url) {
        assertThat(dates("<p>Text.</p>", url).published().map(PageDate::day)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body><p>The treaty of 3 May 2014 has lapsed.</p>",
                "<body><footer>© 2000 - 2022 Velm Herald</footer>",
                "<body><div class='sidebar'><time datetime='2014-05-03'>3 May</time></div>",
                "<body><div class='comments'><time datetime='2014-05-03'>3 May</time></div>",
                "<body><div class='post-meta'>May 3rd</div>",
                "<script type='application/ld+json'>{broken</script>"
            })
    void aDateOfSomethingElseIsNotThePages(String page) {
        assertThat(dates(page, "https://velm.example/2014/05/bridge").published())
                .isEmpty();
    }

    @Test
    void timeAndZoneAreKeptAsWritten() {
        PageDate date = dates("<meta property='article:published_time' content='2014-05-03T21:05:07+02:00'>", null)
                .published()
                .orElseThrow();
        assertThat(date.time()).isEqualTo(LocalTime.of(21, 5, 7));
        assertThat(date.zone()).isEqualTo(ZoneId.of("+02:00"));
    }

    @Test
    void aTimeInUtcGivesWayToTheSameMomentInTheOutletsOwnZone() {
        String page =
                "<script type='application/ld+json'>{\"@type\": \"Article\", \"datePublished\": \"2014-05-02T22:04:00Z\"}</script>"
                        + "<meta name='date' content='Sat, 03 May 2014 00:04:00 +0200'>";
        assertThat(dates(page, null).published().map(PageDate::day)).contains(DAY);
    }

    @Test
    void aTimeInUtcGivesWayToTheDayInTheAddress() {
        String page = "<meta property='article:published_time' content='2014-05-02T23:11:59+00:00'>";
        assertThat(dates(page, "https://velm.example/2014/05/03/a").published().map(PageDate::day))
                .contains(DAY);
    }

    @Test
    void theLastChangeIsKeptApart() {
        PageDates dates = dates(
                "<meta property='article:modified_time' content='2014-05-09'><body><p>Last updated: 8 May 2014</p><p>Published: 3 May 2014</p>",
                null);
        assertThat(dates.published().map(PageDate::day)).contains(DAY);
        assertThat(dates.updated().map(PageDate::day)).contains(LocalDate.of(2014, 5, 9));
    }

    @Test
    void aSlashedDateIsReadInTheOrderOfThePagesLanguage() {
        assertThat(dates("<html lang='en-US'><body><div class='date'>05/03/2014</div>", null)
                        .published()
                        .map(PageDate::day))
                .contains(DAY);
        assertThat(dates("<html lang='fr'><body><div class='date'>03/05/2014</div>", null)
                        .published()
                        .map(PageDate::day))
                .contains(DAY);
        assertThat(dates("<html><body><div class='date'>03/05/2014</div>", null).published())
                .isEmpty();
    }

    private static PageDates dates(String page, @Nullable String url) {
        return PageDates.of(Jsoup.parse(page), url);
    }
}
