package org.sayso.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sayso.model.Attribution;
import org.sayso.model.Because;
import org.sayso.model.Certainty;
import org.sayso.model.Chain;
import org.sayso.model.Credibility;
import org.sayso.model.EventMention;
import org.sayso.model.EventTime;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

class ExchangeTest {

    @Test
    void aReportNeedsOnlyAnIdAndAText() throws JsonProcessingException {
        assertThat(Exchange.report("{\"id\":\"a\",\"text\":\"Shots were heard.\"}"))
                .isEqualTo(Report.of("a", "Shots were heard."));
    }

    @Test
    void unknownFieldsOfAReportAreIgnoredAndNeverWritten() throws JsonProcessingException {
        Report report = Exchange.report("{\"id\":\"a\",\"text\":\"t\",\"date\":\"2031-05-02\",\"secret\":1}");

        assertThat(Exchange.line(report)).isEqualTo("{\"id\":\"a\",\"text\":\"t\",\"date\":\"2031-05-02\"}");
    }

    @Test
    void aReportWithoutTextIsRefused() {
        assertThatThrownBy(() -> Exchange.report("{\"id\":\"a\"}"))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("a report needs a text");
    }

    @Test
    void aReadingIsWrittenInTheFieldsAndOrderOfTheExchangeFormat() {
        EventMention event = new EventMention(
                "e1",
                new Span(3, 8),
                EventType.AIR_STRIKE,
                Map.of(Role.PATIENT, List.of(new Span(9, 12)), Role.AGENT, List.of(new Span(0, 2))),
                new Chain(List.of("a1")),
                Certainty.POSSIBLE,
                Polarity.NEGATIVE,
                Phase.HAPPENED,
                new EventTime(null, LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 2)),
                null,
                new Quantity(new Span(9, 12), 14.0, null, false, "soldier", "day"),
                Credibility.DOUBTFUL,
                List.of(new Because("certainty", new Span(1, 2), "modal:may")));
        Attribution attribution = new Attribution(
                "a1",
                null,
                new Span(13, 17),
                List.of(new Span(0, 12)),
                null,
                SourceKind.RUMOUR,
                null,
                Stance.CANNOT_VERIFY);
        Reading reading = new Reading(
                "r",
                null,
                "The Lantern",
                "0.1",
                List.of(attribution),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Exchange.line(reading))
                .isEqualTo("{\"id\":\"r\",\"date\":null,\"outlet\":\"The Lantern\",\"reader\":\"0.1\","
                        + "\"attributions\":[{\"id\":\"a1\",\"source\":null,\"cue\":[13,17],\"content\":[[0,12]],\"inside\":null,"
                        + "\"kind\":\"rumour\",\"entity\":null,\"stance\":\"cannot-verify\"}],"
                        + "\"events\":[{\"id\":\"e1\",\"trigger\":[3,8],\"type\":\"air-strike\","
                        + "\"args\":{\"agent\":[[0,2]],\"patient\":[[9,12]]},\"chain\":[\"a1\"],\"certainty\":\"possible\","
                        + "\"polarity\":\"-\",\"phase\":\"happened\",\"time\":{\"span\":null,\"from\":\"2031-05-01\",\"to\":\"2031-05-02\"},"
                        + "\"place\":null,\"quantity\":{\"span\":[9,12],\"low\":14,\"high\":null,\"approximate\":false,"
                        + "\"unit\":\"soldier\",\"per\":\"day\"},\"credibility\":4,\"because\":[{\"field\":\"certainty\",\"span\":[1,2],\"rule\":\"modal:may\"}],"
                        + "\"same_as\":null,\"background\":false}],"
                        + "\"times\":[],\"places\":[],\"quantities\":[],\"entities\":[]}");
    }

    @Property
    void whateverIsWrittenReadsBackTheSame(@ForAll("readings") Reading reading) throws JsonProcessingException {
        String line = Exchange.line(reading);

        assertThat(line).doesNotContain("\n");
        assertThat(Exchange.reading(line)).isEqualTo(reading);
        assertThat(Exchange.line(Exchange.reading(line))).isEqualTo(line);
    }

    @Property
    void whateverTextAReportHasReadsBackTheSame(@ForAll String text) throws JsonProcessingException {
        Report report = Report.of("id", text);

        assertThat(Exchange.report(Exchange.line(report))).isEqualTo(report);
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Combinators.combine(
                        Arbitraries.strings().ofMinLength(1),
                        Arbitraries.strings().injectNull(0.3),
                        attributions().list().ofMaxSize(3),
                        events().list().ofMaxSize(3),
                        quantities().list().ofMaxSize(3))
                .as((id, outlet, attributions, events, quantities) -> new Reading(
                        id, null, outlet, "v", attributions, events, List.of(), List.of(), quantities, List.of()));
    }

    private static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5000),
                        Arbitraries.integers().between(0, 90))
                .as((start, length) -> new Span(start, start + length));
    }

    private static Arbitrary<Attribution> attributions() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(3),
                        spans().injectNull(0.2),
                        spans().injectNull(0.2),
                        spans().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(SourceKind.class),
                        Arbitraries.strings().injectNull(0.5),
                        Arbitraries.of(Stance.class))
                .as((id, source, cue, content, kind, entity, stance) ->
                        new Attribution(id, source, cue, content, null, kind, entity, stance));
    }

    private static Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        spans(),
                        Arbitraries.doubles().between(0, 1000).injectNull(0.2),
                        Arbitraries.doubles().between(1000, 1e9).injectNull(0.2),
                        Arbitraries.of(true, false),
                        Arbitraries.strings(),
                        Arbitraries.of("day", "week").injectNull(0.5))
                .as(Quantity::new);
    }

    private static Arbitrary<EventMention> events() {
        return Combinators.combine(
                        spans(),
                        Arbitraries.of(EventType.class),
                        Arbitraries.maps(
                                Arbitraries.of(Role.class), spans().list().ofMaxSize(2)),
                        Arbitraries.strings().list().ofMaxSize(3),
                        Arbitraries.of(Certainty.class),
                        Arbitraries.of(Polarity.class),
                        Arbitraries.of(Phase.class),
                        quantities().injectNull(0.5))
                .as((trigger, type, args, chain, certainty, polarity, phase, quantity) -> new EventMention(
                        "e",
                        trigger,
                        type,
                        args,
                        new Chain(chain),
                        certainty,
                        polarity,
                        phase,
                        null,
                        null,
                        quantity,
                        Credibility.POSSIBLY_TRUE,
                        List.of()));
    }
}
