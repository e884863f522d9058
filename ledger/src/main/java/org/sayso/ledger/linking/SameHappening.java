package org.sayso.ledger.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.ledger.text.Overlap;
import org.sayso.ledger.text.Stems;
import org.sayso.model.DateInterval;
import org.sayso.model.Role;

/**
 * Compares two claims: do they tell of one happening?
 *
 * <p>Type, time, place, actors, numbers and wording each add to or take from a score; days that do not meet, places far apart and different named
 * victims are vetoes, whatever else speaks for it. Symmetric, and a function of the two claims alone, so that the order in which reports come in
 * cannot matter.
 */
final class SameHappening {

    private final Claim one;
    private final Claim other;
    private final List<String> reasons = new ArrayList<>();
    private final List<String> vetoes = new ArrayList<>();
    private double score;

    private SameHappening(Claim one, Claim other) {
        this.one = one;
        this.other = other;
    }

    static Judgement judge(Claim one, Claim other) {
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
        return new Judgement(Math.clamp(pair.score, 0, 1), pair.reasons, pair.vetoes);
    }

    private void type() {
        if (one.type() == other.type()) {
            add(0.1, "both " + one.type().wire());
        } else {
            add(0, one.type().wire() + " and " + other.type().wire());
        }
        if (Stems.of(one.trigger()).equals(Stems.of(other.trigger()))) {
            add(0.05, "same word: " + one.trigger().toLowerCase(Locale.ROOT));
        }
    }

    private void phase() {
        if (one.isReal() != other.isReal()) {
            add(-0.2, "one happened, the other may yet");
        }
    }

    private void time() {
        DateInterval first = one.time();
        DateInterval second = other.time();
        if (first == null || second == null) {
            add(-0.1, "day unknown");
        } else if (!first.overlaps(second)) {
            vetoes.add("different days");
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
            case APART -> vetoes.add("different places");
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

    private void wording() {
        double alike = Overlap.dice(one.wording(), other.wording());
        add(0.5 * alike, "wording " + Math.round(100 * alike) + " % alike");
    }

    private void add(double weight, String reason) {
        score += weight;
        reasons.add(reason);
    }
}
