package org.sayso.desk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.desk.wording.Amounts;
import org.sayso.ledger.Numbers;
import org.sayso.model.ClaimId;
import org.sayso.model.Event;
import org.sayso.model.EventClaim;
import org.sayso.model.Origin;

/**
 * What would be left of an event if one origin, and those that rest on nothing else, were discounted.
 *
 * @param independent origins left
 * @param claims left
 * @param numbers over the counts left; empty where none is
 * @param disagreements left
 */
public record WithoutOrigin(
        String origin, String name, int independent, int claims, String numbers, int disagreements) {

    /** One line for each independent origin; none where there is only one of them, because nothing would be left. */
    static List<WithoutOrigin> of(Event event, Numbers numbers) {
        if (event.independentOrigins() < 2) {
            return List.of();
        }
        return event.origins().stream()
                .filter(Origin::independent)
                .map(origin -> without(event, numbers, origin))
                .toList();
    }

    private static WithoutOrigin without(Event event, Numbers numbers, Origin origin) {
        Set<String> gone = event.origins().stream()
                .filter(it -> it.id().equals(origin.id())
                        || !it.derivedFrom().isEmpty()
                                && it.derivedFrom().stream().allMatch(origin.id()::equals))
                .map(Origin::id)
                .collect(Collectors.toSet());
        Set<ClaimId> goneClaims = event.mentions().stream()
                .filter(it -> it.origin() != null && gone.contains(it.origin()))
                .map(EventClaim::id)
                .collect(Collectors.toSet());
        int disagreements = (int) event.disagreements().stream()
                .filter(it -> it.between().stream().noneMatch(goneClaims::contains))
                .count();
        return new WithoutOrigin(
                origin.id(),
                origin.name(),
                event.independentOrigins() - 1,
                event.mentions().size() - goneClaims.size(),
                range(numbers, gone),
                disagreements);
    }

    /* Over the series with most counts, which is the one that the event's own number is of. */
    private static String range(Numbers numbers, Set<String> gone) {
        if (numbers.series().isEmpty()) {
            return "";
        }
        List<Numbers.Count> left = new ArrayList<>(numbers.series().getFirst().counts());
        left.removeIf(it -> gone.contains(it.origin()));
        if (left.isEmpty()) {
            return "no number";
        }
        Double low = left.stream()
                .map(Numbers.Count::low)
                .filter(Objects::nonNull)
                .min(Double::compare)
                .orElse(null);
        boolean open = left.stream().anyMatch(it -> it.high() == null);
        Double high = open
                ? null
                : left.stream()
                        .map(Numbers.Count::high)
                        .filter(Objects::nonNull)
                        .max(Double::compare)
                        .orElse(null);
        return Amounts.range(low, high, false);
    }
}
