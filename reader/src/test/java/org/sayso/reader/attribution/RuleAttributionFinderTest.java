package org.sayso.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.Attribution;
import org.sayso.model.SourceKind;
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
        assertThat(read("An unverified document leaked from the harbour firm Norvik quoted a militia source as"
                        + " saying two pilots had fled."))
                .containsExactly(
                        "An unverified document leaked from the harbour firm Norvik > a militia source as saying two"
                                + " pilots had fled",
                        "An unverified document leaked from the harbour firm Norvik > a militia source > two pilots"
                                + " had fled");
    }

    @Test
    void aVideoPurportingToShowSomethingIsDoubted() {
        ParsedText text = Parsed.of("A video posted online on Friday purported to show soldiers leaving their base.");
        assertThat(finder.find(text).list())
                .singleElement()
                .satisfies(a -> assertThat(a.stance()).isEqualTo(Stance.DOUBTS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        Shells hit the market on Monday a monitor said bringing to 45 the number who died. ~ a monitor > Shells hit the market on Monday || bringing to 45 the number who died
        "The army has left" he told AFP adding however that the road was open.             ~ he > The army has left ;; he > however that the road was open
        The insurgency has claimed more than 20,000 lives.                                 ~
        The storm claimed the lives of at least nine sailors.                              ~
        Six soldiers died in the blast said the Observatory which relies on activists.     ~ the Observatory which relies on activists > Six soldiers died in the blast
        "We have no food left," Ada Lund told Continental Wire by telephone.               ~ Ada Lund > We have no food left
        The ministry neither confirmed nor denied the raid on the harbour.                 ~ The ministry > the raid on the harbour
        The governor declined to comment.                                                  ~
        Doctors in the province held by the militia said victims had begun to choke.       ~ Doctors in the province held by the militia > victims had begun to choke
        Raids hit the east after several days of relative calm local residents have said.  ~ local residents > Raids hit the east after several days of relative calm
        "We beat them" Ada Lund the militia's spokeswoman was quoted by the agency as saying. ~ Ada Lund the militia's spokeswoman > We beat them
        The council claimed that the road was open but villagers dismissed it as a lie.    ~ The council > the road was open ;; villagers > it as a lie
        The council said talks had resumed but it was not clear whether a date was set.    ~ The council > talks had resumed
        In a statement passed around on Monday it said the bridge was closed.              ~ it > the bridge was closed
        Army shells northern villages, activists say                                       ~ activists > Army shells northern villages
        Raids kill at least twelve Monitor Twelve people were killed on Monday a monitor said. ~ Monitor > Raids kill at least twelve ;; a monitor > Twelve people were killed on Monday
        The mayor said it was a step in what we believe will lead to talks.                ~ The mayor > it was a step in what we believe will lead to talks
        The villagers could not tell one soldier from the other.                           ~
        The mayor called an emergency meeting of the council to discuss the raid.          ~
        The mayor called the raid a crime.                                                 ~ The mayor > the raid a crime
        """)
    void whoSaysWhatInNewsWording(String text, @Nullable String expected) {
        assertThat(read(text)).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ;; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A document leaked from the harbour firm Norvik said the pilots had fled.  | DOCUMENT
        Images posted by the outlets showed tanks on the bridge.                  | RECORDING
        Hezbollah said the pilots had fled.                                       | ORGANISATION
        The MoD said the pilots had fled.                                         | ORGANISATION
        Ada Lund, a spokeswoman for the ministry, said the pilots had fled.       | PERSON
        """)
    void whatKindOfSourceItIs(String text, SourceKind kind) {
        assertThat(finder.find(Parsed.of(text)).list())
                .first()
                .satisfies(a -> assertThat(a.kind()).isEqualTo(kind));
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
