package org.sayso.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sayso.model.Attribution;
import org.sayso.model.Stance;
import org.sayso.reader.Parsed;
import org.sayso.reader.syntax.ParsedText;

class RuleAttributionFinderTest {

    private final AttributionFinder finder = new RuleAttributionFinder();

    @Test
    void aCueBeforeWhatIsSaid() {
        assertThat(read("The council said the bridge was closed on Monday."))
                .containsExactly("The council > the bridge was closed on Monday");
    }

    @Test
    void aCueAfterWhatIsSaid() {
        assertThat(read("The bridge was closed on Monday, the council said."))
                .containsExactly("the council > The bridge was closed on Monday");
    }

    @Test
    void aLeakedDocumentThatQuotesASourceIsTwoLinks() {
        assertThat(
                        read(
                                "An unverified document leaked from the harbour firm Norvik quoted a militia source as saying two pilots had fled."))
                .containsExactly(
                        "An unverified document leaked from the harbour firm Norvik > a militia source as saying two pilots had fled",
                        "An unverified document leaked from the harbour firm Norvik > a militia source > two pilots had fled");
    }

    @Test
    void aVideoPurportingToShowSomethingIsDoubted() {
        ParsedText text = Parsed.of("A video posted online on Friday purported to show soldiers leaving their base.");
        assertThat(finder.find(text).list())
                .singleElement()
                .satisfies(a -> assertThat(a.stance()).isEqualTo(Stance.DOUBTS));
    }

    @Test
    void aReportWithoutSentencesHasNoAttributions() {
        assertThat(read("")).isEmpty();
    }

    private List<String> read(String report) {
        ParsedText text = Parsed.of(report);
        List<Attribution> list = finder.find(text).list();
        return list.stream().map(a -> path(text, list, a)).toList();
    }

    private static String path(ParsedText text, List<Attribution> list, Attribution attribution) {
        String outer = list.stream()
                .filter(a -> a.id().equals(attribution.inside()))
                .map(a -> source(text, a) + " > ")
                .collect(Collectors.joining());
        return outer + source(text, attribution) + " > "
                + attribution.content().stream().map(text::slice).collect(Collectors.joining(" || "));
    }

    private static String source(ParsedText text, Attribution attribution) {
        return attribution.source() == null ? "-" : text.slice(attribution.source());
    }
}
