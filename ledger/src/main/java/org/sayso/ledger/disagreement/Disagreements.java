package org.sayso.ledger.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.Counts;
import org.sayso.ledger.linking.Places;
import org.sayso.model.DateInterval;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;

/** Finds the claims about one event that cannot both hold. What can hold together never counts, nor does a number that grew with time. */
public final class Disagreements {

    private Disagreements() {}

    /** In the order of the claims. */
    public static List<Disagreement> among(Collection<Claim> claims) {
        List<Claim> list = List.copyOf(claims);
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                between(list.get(i), list.get(j)).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static List<Disagreement> between(Claim one, Claim other) {
        List<Disagreement> found = new ArrayList<>();
        if (one.polarity() != other.polarity() && one.isReal() && other.isReal()) {
            found.add(of(DisagreementField.POLARITY, one, other, told(one.polarity()), told(other.polarity())));
            return found;
        }
        quantity(one, other).ifPresent(found::add);
        time(one, other).ifPresent(found::add);
        place(one, other).ifPresent(found::add);
        return found;
    }

    private static Optional<Disagreement> quantity(Claim one, Claim other) {
        Quantity first = one.quantity();
        Quantity second = other.quantity();
        if (first == null || second == null || Counts.compatible(first, second).orElse(true) || grew(one, other)) {
            return Optional.empty();
        }
        return Optional.of(of(DisagreementField.QUANTITY, one, other, Told.quantity(first), Told.quantity(second)));
    }

    /* A toll that rises with the day of publication is an update; so is one that an unknown or the same day may hide. */
    private static boolean grew(Claim one, Claim other) {
        return isUpdate(one, other) || isUpdate(other, one);
    }

    private static boolean isUpdate(Claim earlier, Claim later) {
        LocalDate first = earlier.published();
        LocalDate second = later.published();
        Quantity before = earlier.quantity();
        Quantity after = later.quantity();
        return first != null
                && second != null
                && before != null
                && after != null
                && first.isBefore(second)
                && Counts.isAbove(after, before);
    }

    private static Optional<Disagreement> time(Claim one, Claim other) {
        DateInterval first = one.time();
        DateInterval second = other.time();
        boolean meet = first == null || second == null || first.overlaps(second);
        return meet
                ? Optional.empty()
                : Optional.of(of(DisagreementField.TIME, one, other, Told.time(first), Told.time(second)));
    }

    private static Optional<Disagreement> place(Claim one, Claim other) {
        HappeningPlace first = one.place();
        HappeningPlace second = other.place();
        boolean apart = first != null && second != null && Places.relation(first, second) == Places.Relation.APART;
        return apart
                ? Optional.of(of(DisagreementField.PLACE, one, other, first.name(), second.name()))
                : Optional.empty();
    }

    private static String told(Polarity polarity) {
        return polarity == Polarity.POSITIVE ? "happened" : "did not happen";
    }

    private static Disagreement of(
            DisagreementField field, Claim one, Claim other, @Nullable String first, @Nullable String second) {
        return new Disagreement(
                field,
                List.of(one.id(), other.id()),
                List.of(first == null ? "" : first, second == null ? "" : second));
    }
}
