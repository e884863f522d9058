package org.sayso.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sayso.model.CodePointText;
import org.sayso.model.EventMention;
import org.sayso.model.Report;
import org.sayso.model.Role;
import org.sayso.reader.Parsed;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;

class SaidArgumentsTest {

    private static final ReportReader READER = StandardReader.lean(Parsed.parser());

    @Test
    void whoTellsOfADefectionIsNotWhoTheColonelWentTo() {
        assertThat(words(
                        "Colonel Jarek Dolan has defected to the Hill Front, Free Hills Radio reported on Thursday.",
                        Role.TO))
                .containsExactly("the Hill Front");
    }

    @Test
    void theReasonShowsTheWordsThatAreLeft() {
        String text = "Colonel Jarek Dolan has defected to the Hill Front, Free Hills Radio reported on Thursday.";

        assertThat(events(text))
                .flatExtracting(EventMention::because)
                .filteredOn(b -> b.field().equals("args"))
                .extracting(b -> CodePointText.of(text).slice(Objects.requireNonNull(b.span())))
                .contains("the Hill Front");
    }

    @Test
    void whoDeniesADeedStaysItsDoer() {
        assertThat(words("The militia denied shelling the town of Orlan.", Role.AGENT))
                .containsExactly("The militia");
    }

    private static List<String> words(String text, Role role) {
        return events(text).stream()
                .flatMap(e -> e.arguments().getOrDefault(role, List.of()).stream())
                .map(CodePointText.of(text)::slice)
                .toList();
    }

    private static List<EventMention> events(String text) {
        return READER.read(Report.of("r", text)).events();
    }
}
