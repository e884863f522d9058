package org.sayso.ledger.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.ledger.text.Overlap;
import org.sayso.ledger.text.Stems;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;
import org.sayso.model.DateInterval;
import org.sayso.model.EventType;
import org.sayso.model.Role;

/**
 * Compares two claims: do they tell of one happening?
 *
 * <p>Type, time, place, actors, numbers and wording each add to or take from a score; days that do not meet, places far apart and different named
 * victims are vetoes, whatever else speaks for it. Symmetric, and a function of the two claims alone, so that the order in which reports come in
 * cannot matter.
 */
final class SameHappening {

    private static final WordList OTHERS = WordList.load("other-people.txt");
    private static final WordList ANOTHER = WordList.load("another-openers.txt");

    private final Claim one;
    private final Claim other;
    private final List<String> reasons = new ArrayList<>();
    private final List<String> vetoes = new ArrayList<>();
    private double score;

    private SameHappening(Claim one, Claim other) {
        this.one = one;
        this.other = other;
    }

    /** As if nothing but the two claims were known. */
    static Judgement judge(Claim one, Claim other) {
        return judge(one, other, false);
    }

    /** @param sameStory whether other claims of the two reports, with day and place, already tell of one happening */
    static Judgement judge(Claim one, Claim other, boolean sameStory) {
        if (!TypeFamilies.related(one.type(), other.type())) {
            return new Judgement(0, List.of("different types"), List.of());
        }
        SameHappening pair = new SameHappening(one, other);
        pair.type();
        pair.phase();
        pair.time();
        pair.place();
        pair.arguments(Role.AGENT, 0.1);
        pair.arguments(Role.PATIENT, 0.2);
        pair.numbers();
        pair.wording();
        pair.othersInTheSameReport();
        if (sameStory) {
            pair.story();
        }
        HardVeto.between(one, other).ifPresent(pair.vetoes::add);
        return new Judgement(Math.clamp(pair.score, 0, 1), pair.reasons, pair.vetoes);
    }

    private void type() {
        add(
                TypeFamilies.affinity(one.type(), other.type()),
                one.type() == other.type()
                        ? "both " + one.type().wire()
                        : one.type().wire() + " and " + other.type().wire());
        if (Stems.of(one.trigger()).equals(Stems.of(other.trigger()))) {
            add(0.05, "same word: " + one.trigger().toLowerCase(Locale.ROOT));
        }
    }

    private void phase() {
        if (one.isReal() != other.isReal()) {
            add(-0.3, "one happened, the other may yet");
        } else if (one.phase() != other.phase()) {
            add(-0.05, one.phase().wire() + " and " + other.phase().wire());
        }
    }

    private void time() {
        DateInterval first = one.time();
        DateInterval second = other.time();
        if (first == null || second == null) {
            add(-0.1, "day unknown");
        } else if (!first.overlaps(second)) {
            add(-0.05, "days apart");
        } else if (first.days() <= 2 && second.days() <= 2) {
            add(0.25, "same day");
        } else {
            add(0.1, "days that meet");
        }
    }

    private void place() {
        if (one.place() == null || other.place() == null) {
            add(-0.05, "place unknown");
            return;
        }
        switch (Places.relation(one.place(), other.place())) {
            case SAME -> add(0.25, "same place");
            case NEAR -> add(0.2, "places close by");
            case WITHIN -> add(0.1, "one place within the other");
            case UNKNOWN -> add(0, "places that cannot be compared");
            case APART -> add(-0.1, "places apart");
        }
    }

    private void arguments(Role role, double weight) {
        var first = Stems.of(String.join(" ", one.words(role)));
        var second = Stems.of(String.join(" ", other.words(role)));
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        double alike = Overlap.ofSmaller(first, second);
        if (alike > 0) {
            add(weight * alike, role.wire() + " alike");
        } else {
            add(-weight / 2, "different " + role.wire());
        }
    }

    private void numbers() {
        if (one.quantity() == null || other.quantity() == null) {
            return;
        }
        if (Counts.equal(one.quantity(), other.quantity())) {
            add(0.2, "same number");
            return;
        }
        Optional<Boolean> compatible = Counts.compatible(one.quantity(), other.quantity());
        if (compatible.isPresent()) {
            add(compatible.get() ? 0.05 : -0.1, compatible.get() ? "numbers that meet" : "numbers that do not meet");
        }
    }

    /* "The deal" of one report is that of another where both tell one story and neither says when or where. */
    private void story() {
        boolean timeless = one.time() == null && other.time() == null;
        boolean placeless = one.place() == null && other.place() == null;
        add(timeless && placeless ? 0.4 : 0.1, "both reports tell one story");
    }

    /* "15 were killed in one village ... six others were killed": one report counts different people. */
    private void othersInTheSameReport() {
        boolean sameReport = one.id().report().equals(other.id().report());
        boolean deaths = one.type() == EventType.KILL && other.type() == EventType.KILL;
        if (sameReport
                && deaths
                && one.quantity() != null
                && other.quantity() != null
                && (countsOthers(one) || countsOthers(other))) {
            vetoes.add("one report counts others");
        }
        if (sameReport && (isAnother(one) || isAnother(other))) {
            vetoes.add("one report tells of another");
        }
    }

    /* "Another car bomb exploded" tells of a second one. */
    private static boolean isAnother(Claim claim) {
        return claim.words().values().stream().flatMap(List::stream).anyMatch(SameHappening::isAnother);
    }

    private static boolean isAnother(String phrase) {
        String words = String.join(" ", Words.of(phrase));
        return ANOTHER.entries().stream().anyMatch(opener -> words.startsWith(opener + " "));
    }

    private static boolean countsOthers(Claim claim) {
        return claim.words(Role.PATIENT).stream()
                .anyMatch(words -> Words.of(words).stream().anyMatch(OTHERS::has));
    }

    private void wording() {
        double alike = Overlap.dice(one.wording(), other.wording());
        add(0.5 * alike, "wording " + Math.round(100 * alike) + " % alike");
    }

    private void add(double weight, String reason) {
        score += weight;
        reasons.add(reason);
    }
}
