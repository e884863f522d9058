package org.sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.model.Attribution;
import org.sayso.model.Certainty;
import org.sayso.model.CodePointText;
import org.sayso.model.Credibility;
import org.sayso.model.EventMention;
import org.sayso.model.Quantity;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Span;
import org.sayso.model.Stance;
import org.sayso.model.TimeExpression;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;
import org.sayso.reader.corenlp.CoreNlpParser;

/** What the two reports that started the project must come out as. */
class SeedReportsTest {

    private static CodePointText undatedText;
    private static CodePointText datedText;
    private static Reading undated;
    private static Reading dated;

    @BeforeAll
    static void read() throws IOException {
        undatedText = CodePointText.of(Files.readString(SharedData.file("seeds/000_b40609ba0fe13f76.txt")));
        datedText = CodePointText.of(Files.readString(SharedData.file("seeds/003_e52e2765ea5bc09f.txt")));
        ReportReader reader = StandardReader.over(new CoreNlpParser());
        undated = reader.read(Report.of("undated", undatedText.string()));
        dated = reader.read(Report.of("dated", datedText.string()).withDate(LocalDate.of(2012, 10, 11)));
    }

    @Test
    void theHezbollahSourcesClaimStandsUnderTheLeakedDocumentAndTheSource() {
        EventMention joining = event(undated, undatedText, "joining");
        List<Attribution> chain = undated.links(joining.chain());

        assertThat(chain).hasSize(2);
        assertThat(words(undatedText, chain.get(0).source())).contains("document leaked from");
        assertThat(words(undatedText, chain.get(1).source())).contains("Hezbollah source");
    }

    @Test
    void nothingAnywhereIsAttributedToAssad() {
        for (Reading reading : List.of(undated, dated)) {
            assertThat(reading.attributions())
                    .noneMatch(attribution -> attribution.entity() != null
                            && attribution.entity().toLowerCase(Locale.ROOT).contains("assad"));
        }
    }

    @Test
    void theUndatedReportHasNoDatesButThoseItNames() {
        List<TimeExpression> anchored =
                undated.times().stream().filter(time -> time.from() != null).toList();

        assertThat(anchored).extracting(TimeExpression::value).containsOnly("1971", "1973");
    }

    @Test
    void defectionsThatMayBeOnTheRiseArePossible() {
        assertThat(event(undated, undatedText, "defections").certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(event(undated, undatedText, "Defections").certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void whatTheFootagePurportsToShowStandsUnderItWithItsCaveatsAndIsNeverPlainlyTrue() {
        EventMention pledging = last(undated, undatedText, "pledging");
        Attribution footage = undated.links(pledging.chain()).getLast();

        assertThat(words(undatedText, footage.source())).isEqualTo("footage");
        assertThat(footage.stance()).isEqualTo(Stance.DOUBTS);
        assertThat(pledging.because().stream()
                        .filter(because -> because.field().equals("caveat:" + footage.id()))
                        .map(because -> words(undatedText, because.span())))
                .contains("purporting", "impossible to verify", "Even if the clip is authentic");
        assertThat(pledging.credibility()).isEqualTo(Credibility.CANNOT_BE_JUDGED);
        assertThat(words(undatedText, footage.content().getFirst())).contains("forming the");
    }

    @Test
    void thePaceOfDefectionsIsCertainAsNahumHoldsItAndHisAlone() {
        EventMention pace = last(undated, undatedText, "defections");

        assertThat(pace.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(undated.links(pace.chain()))
                .singleElement()
                .extracting(Attribution::entity)
                .isEqualTo("Michael Nahum");
    }

    @Test
    void fiftyToTwoHundredADayIsARateWithBothBounds() {
        Optional<Quantity> rate = undated.quantities().stream()
                .filter(quantity -> words(undatedText, quantity.span()).contains("50 to 200"))
                .findFirst();

        assertThat(rate).isPresent();
        assertThat(rate.get().low()).isEqualTo(50.0);
        assertThat(rate.get().high()).isEqualTo(200.0);
        assertThat(rate.get().per()).isEqualTo("day");
    }

    @Test
    void twoDaysAgoInTheReportOfTheEleventhIsTheNinth() {
        Optional<TimeExpression> ago = dated.times().stream()
                .filter(time -> words(datedText, time.span()).equals("two days ago"))
                .findFirst();

        assertThat(ago).isPresent();
        assertThat(ago.get().from()).isEqualTo(LocalDate.of(2012, 10, 9));
        assertThat(ago.get().to()).isEqualTo(LocalDate.of(2012, 10, 9));
    }

    private static EventMention event(Reading reading, CodePointText text, String trigger) {
        return reading.events().stream()
                .filter(event -> text.slice(event.trigger()).equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event with the trigger '" + trigger + "'"));
    }

    private static EventMention last(Reading reading, CodePointText text, String trigger) {
        return reading.events().reversed().stream()
                .filter(event -> text.slice(event.trigger()).equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event with the trigger '" + trigger + "'"));
    }

    private static String words(CodePointText text, Span span) {
        return span == null ? "" : text.slice(span).replace('\u00a0', ' ');
    }
}
