package org.sayso.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sayso.ledger.Numbers.Count;
import org.sayso.ledger.Numbers.Series;
import org.sayso.ledger.Numbers.Standing;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.Counts;
import org.sayso.ledger.linking.StoredClaim;
import org.sayso.ledger.linking.TypeFamilies;
import org.sayso.ledger.origin.Independence;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.ledger.store.Tables;
import org.sayso.model.ClaimId;
import org.sayso.model.Disagreement;
import org.sayso.model.DisagreementField;
import org.sayso.model.Event;
import org.sayso.model.EventClaim;
import org.sayso.model.EventType;
import org.sayso.model.Origin;
import org.sayso.model.Quantity;

/** Lays out the claims of how many of an event, by what they count and when they were published. */
final class NumbersReader {

    private static final Comparator<Claim> BY_PUBLICATION = Comparator.comparing(
                    Claim::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Claim::id);

    private final HappeningRow row;
    private final Map<String, String> nameOfOrigin;
    private final Map<ClaimId, String> originOfClaim;

    private NumbersReader(HappeningRow row) {
        this.row = row;
        Event event = row.event();
        nameOfOrigin =
                event.origins().stream().collect(Collectors.toMap(Origin::id, Origin::name, (first, second) -> first));
        originOfClaim = event.mentions().stream()
                .filter(mention -> mention.origin() != null)
                .collect(Collectors.toMap(EventClaim::id, mention -> Objects.requireNonNull(mention.origin())));
    }

    static Numbers of(Tables tables, HappeningRow row) {
        List<Claim> claims = tables.claims().ofHappening(row.no()).stream()
                .map(StoredClaim::of)
                .map(StoredClaim::claim)
                .filter(claim -> claim.quantity() != null)
                .sorted(BY_PUBLICATION)
                .toList();
        return new NumbersReader(row).numbers(claims);
    }

    private record Measure(EventType type, String unit, boolean perDay) {}

    private Numbers numbers(List<Claim> claims) {
        String main =
                Counts.mainUnit(claims.stream().map(NumbersReader::quantity).toList());
        Map<Measure, List<Claim>> byMeasure = claims.stream()
                .collect(Collectors.groupingBy(claim -> measure(claim, main), LinkedHashMap::new, Collectors.toList()));
        List<Series> series = new ArrayList<>();
        byMeasure.forEach((measure, counted) ->
                series.add(new Series(measure.type(), measure.unit(), measure.perDay(), counts(counted))));
        series.sort(Comparator.comparing((Series one) -> !one.unit().equals(main))
                .thenComparingInt(one -> -one.counts().size())
                .thenComparing(Series::type)
                .thenComparing(Series::unit)
                .thenComparing(Series::perDay));
        return new Numbers(row.no(), series);
    }

    /* What one report calls an attack another calls an explosion; that is no reason to compare their counts less. */
    private Measure measure(Claim claim, String main) {
        Quantity quantity = quantity(claim);
        EventType event = row.event().type();
        return new Measure(
                TypeFamilies.related(claim.type(), event) ? event : claim.type(),
                Counts.isOf(quantity, main) ? main : Counts.unit(quantity),
                quantity.per() != null);
    }

    private List<Count> counts(List<Claim> claims) {
        return claims.stream().map(claim -> count(claim, claims)).toList();
    }

    private Count count(Claim claim, List<Claim> series) {
        List<ClaimId> disputed = disputed(claim, series);
        List<Claim> before = series.stream()
                .filter(other -> BY_PUBLICATION.compare(other, claim) < 0)
                .toList();
        List<ClaimId> outdated = before.stream()
                .filter(other -> !disputed.contains(other.id()) && isLater(claim, other))
                .filter(other -> Counts.isAbove(quantity(claim), quantity(other)))
                .map(Claim::id)
                .toList();
        Standing standing = !disputed.isEmpty()
                ? Standing.DISAGREES
                : !outdated.isEmpty() ? Standing.UPDATES : before.isEmpty() ? Standing.FIRST : Standing.AGREES;
        String origin = originOfClaim.getOrDefault(
                claim.id(), Independence.outletId(claim.outlet(), claim.id().report()));
        Quantity quantity = quantity(claim);
        return new Count(
                claim.id(),
                origin,
                nameOfOrigin.getOrDefault(origin, origin),
                claim.outlet(),
                claim.published(),
                quantity,
                Counts.perDay(quantity.low(), quantity),
                Counts.perDay(quantity.high(), quantity),
                standing,
                standing == Standing.DISAGREES ? disputed : outdated);
    }

    private List<ClaimId> disputed(Claim claim, List<Claim> series) {
        List<ClaimId> members = series.stream().map(Claim::id).toList();
        TreeSet<ClaimId> disputed = new TreeSet<>();
        for (Disagreement disagreement : row.event().disagreements()) {
            if (disagreement.field() == DisagreementField.QUANTITY
                    && disagreement.between().contains(claim.id())) {
                disputed.addAll(disagreement.between());
            }
        }
        disputed.remove(claim.id());
        disputed.retainAll(members);
        return List.copyOf(disputed);
    }

    /* Printed on a later day; two reports of one day give no order. */
    private static boolean isLater(Claim claim, Claim other) {
        LocalDate day = claim.published();
        LocalDate before = other.published();
        return day != null && before != null && before.isBefore(day);
    }

    private static Quantity quantity(Claim claim) {
        return Objects.requireNonNull(claim.quantity());
    }
}
