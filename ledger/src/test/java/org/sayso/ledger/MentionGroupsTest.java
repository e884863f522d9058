package org.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.ledger.story.Mention;
import org.sayso.ledger.story.MentionGroups;
import org.sayso.model.CodePointText;
import org.sayso.model.Report;

/** Which mentions of a set of reports tell of one happening, by their words alone. */
class MentionGroupsTest {

    private static final Report POST = Report.of(
            "post",
            "A blast destroyed the old tannery at Karvel on Monday. Firemen of Karvel said the tannery blast injured nine weavers."
                    + " 🚒 The mayor of Karvel resigned over the tannery.");
    private static final Report ECHO = Report.of(
            "echo",
            "Nine weavers were hurt when the tannery of Karvel went up in a blast. The mayor, blamed for the tannery, quit on Friday.");
    private static final Report FERRY = Report.of(
            "ferry", "The ferry to Lumin sank in a storm. Divers of Lumin searched the ferry for its purser.");
    private static final Report STORM =
            Report.of("storm", "In a storm off Lumin a ferry sank, and divers searched for the purser of the ferry.");

    @Test
    void theSameWordInOneStoryIsOneHappeningAndInAnotherIsNot() {
        List<Integer> happenings = sorted(at(POST, "blast"), at(ECHO, "blast"), at(FERRY, "sank"), at(STORM, "sank"));

        assertThat(happenings.get(0)).isEqualTo(happenings.get(1)).isNotEqualTo(happenings.get(2));
        assertThat(happenings.get(2)).isEqualTo(happenings.get(3));
    }

    @Test
    void otherWordsOfOneStoryAreOtherHappenings() {
        List<Integer> happenings = sorted(at(FERRY, "sank"), at(FERRY, "searched"), at(STORM, "searched"));

        assertThat(happenings.get(0)).isNotEqualTo(happenings.get(1));
        assertThat(happenings.get(1)).isEqualTo(happenings.get(2));
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        List<Mention> mentions = List.of(at(POST, "blast"), at(ECHO, "blast"), at(STORM, "sank"), at(POST, "resigned"));

        assertThat(MentionGroups.of(List.of(STORM, ECHO, POST, FERRY), mentions))
                .isEqualTo(MentionGroups.of(List.of(POST, ECHO, FERRY, STORM), mentions));
    }

    @Test
    void nothingGivesNothingAndAMentionOfNoReportIsRefused() {
        assertThat(MentionGroups.of(List.of(), List.of())).isEmpty();
        assertThatThrownBy(() -> MentionGroups.of(List.of(POST), List.of(at(ECHO, "blast"))))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("echo");
    }

    private static List<Integer> sorted(Mention... mentions) {
        return new ArrayList<>(MentionGroups.of(List.of(POST, ECHO, FERRY, STORM), List.of(mentions)));
    }

    private static Mention at(Report report, String words) {
        int start = report.text().indexOf(words);
        return new Mention(report.id(), CodePointText.of(report.text()).spanOfChars(start, start + words.length()));
    }
}
