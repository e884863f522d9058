package org.sayso.ledger.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.disagreement.Disagreements;
import org.sayso.ledger.linking.Claim;
import org.sayso.ledger.linking.Counts;
import org.sayso.ledger.linking.StoredClaim;
import org.sayso.ledger.origin.Backing;
import org.sayso.ledger.origin.Independence;
import org.sayso.ledger.origin.OriginAliases;
import org.sayso.ledger.origin.Voice;
import org.sayso.model.ClaimId;
import org.sayso.model.CountRange;
import org.sayso.model.Credibility;
import org.sayso.model.DateInterval;
import org.sayso.model.Disagreement;
import org.sayso.model.Event;
import org.sayso.model.EventClaim;
import org.sayso.model.EventStatus;
import org.sayso.model.EventType;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Origin;
import org.sayso.model.PlacePrecision;
import org.sayso.model.Quantity;

/** Makes an event from its claims. The same claims give the same event. */
public final class EventMaker {

    private final Map<Long, Voice> voices;
    private final Map<Long, Long> copyGroups;
    private final OriginAliases aliases;

    /**
     * @param voices by number
     * @param copyGroups for claims that are copied, the number of a group
     * @param aliases which outlets' own words people took for one, or for a source
     */
    public EventMaker(Map<Long, Voice> voices, Map<Long, Long> copyGroups, OriginAliases aliases) {
        this.voices = voices;
        this.copyGroups = copyGroups;
        this.aliases = aliases;
    }

    /**
     * @param id the first claim of the event, of those that people rejected, too
     * @param stored in order of report and place in the text
     */
    public Event make(ClaimId id, List<StoredClaim> stored, EventStatus status) {
        List<Claim> claims = stored.stream().map(StoredClaim::claim).toList();
        List<Origin> origins =
                Independence.of(stored.stream().map(this::backing).toList(), aliases);
        Map<ClaimId, String> originOf = originsById(stored);
        List<Disagreement> disagreements = Disagreements.among(claims, originOf);
        EventType type = type(claims);
        Claim spokesman = spokesman(claims, type);
        return new Event(
                id.toString(),
                type,
                Summary.of(spokesman),
                time(claims),
                place(claims),
                quantity(claims),
                status,
                claims.stream()
                        .map(claim -> eventClaim(claim, originOf.get(claim.id())))
                        .toList(),
                origins,
                Independence.count(origins),
                disagreements,
                CountedCredibility.of(
                        claims.stream().map(Claim::credibility).toList(),
                        supporting(claims, originOf),
                        origins,
                        disagreements));
    }

    /* The origins of what is plainly said; the outlet's own word comes down to the outlet. */
    private Set<String> supporting(List<Claim> claims, Map<ClaimId, String> originOf) {
        return claims.stream()
                .filter(claim -> claim.credibility() == Credibility.POSSIBLY_TRUE)
                .map(claim -> originOf.getOrDefault(claim.id(), own(claim)))
                .collect(Collectors.toSet());
    }

    private String own(Claim claim) {
        String report = claim.id().report();
        return aliases.of(Independence.outletId(claim.outlet(), report), report);
    }

    /* The outlet's own word has none, but where a person took the outlet for a source of the event. */
    private Map<ClaimId, String> originsById(List<StoredClaim> stored) {
        Map<ClaimId, String> originOf = new TreeMap<>();
        for (StoredClaim claim : stored) {
            Voice voice = voice(claim);
            if (voice != null) {
                originOf.put(claim.claim().id(), voice.origin());
            }
        }
        Set<String> sources = Set.copyOf(originOf.values());
        for (StoredClaim claim : stored) {
            Claim told = claim.claim();
            String own = own(told);
            if (voice(claim) == null && sources.contains(own)) {
                originOf.put(told.id(), own);
            }
        }
        return originOf;
    }

    private @Nullable Voice voice(StoredClaim claim) {
        return claim.voice() == null ? null : voices.get(claim.voice());
    }

    private Backing backing(StoredClaim claim) {
        Claim told = claim.claim();
        Voice voice = voice(claim);
        long copied = copyGroups.getOrDefault(claim.no(), claim.no());
        return new Backing(
                claim.no(), told.id().report(), told.outlet(), told.published(), voice, told.witnessed(), copied);
    }

    private static EventClaim eventClaim(Claim told, @Nullable String origin) {
        return new EventClaim(
                told.id().report(),
                told.id().event(),
                told.quote(),
                told.span(),
                origin,
                told.credibility(),
                null,
                told.background());
    }

    private static EventType type(List<Claim> claims) {
        return mostCommon(claims.stream().map(Claim::type).toList(), Comparator.naturalOrder())
                .orElseThrow();
    }

    /* The claim that stands for the event in a list: of its type, with a day, a place, a number, and the fullest sentence. */
    private static Claim spokesman(List<Claim> claims, EventType type) {
        return claims.stream()
                .min(Comparator.comparing((Claim claim) -> claim.type() != type)
                        .thenComparing(claim -> claim.place() == null)
                        .thenComparing(claim -> claim.quantity() == null)
                        .thenComparing(claim -> claim.words().isEmpty())
                        .thenComparing(claim -> -claim.wording().size())
                        .thenComparing(Claim::id))
                .orElseThrow();
    }

    /* The days that most of the dated claims share; narrowed as long as the next claim's interval still meets. */
    private static @Nullable DateInterval time(List<Claim> claims) {
        List<DateInterval> times = claims.stream()
                .map(Claim::time)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(DateInterval::days)
                        .thenComparing(DateInterval::from)
                        .thenComparing(DateInterval::to))
                .toList();
        if (times.isEmpty()) {
            return null;
        }
        long narrowest = times.getFirst().days();
        return mostCommon(
                        times.stream().filter(time -> time.days() == narrowest).toList(),
                        Comparator.comparing(DateInterval::from))
                .orElseThrow();
    }

    private static @Nullable HappeningPlace place(List<Claim> claims) {
        List<HappeningPlace> places =
                claims.stream().map(Claim::place).filter(Objects::nonNull).toList();
        return mostCommon(
                        places,
                        Comparator.comparing((HappeningPlace place) ->
                                        Objects.requireNonNullElse(place.precision(), PlacePrecision.REGION))
                                .thenComparing(HappeningPlace::name)
                                .thenComparing(Object::toString))
                .orElse(null);
    }

    /* Over the counts of what the event counts: two bombings are no toll, and the children among the dead are not the least of the dead. */
    private static @Nullable CountRange quantity(List<Claim> claims) {
        List<Quantity> all =
                claims.stream().map(Claim::quantity).filter(Objects::nonNull).toList();
        if (all.isEmpty()) {
            return null;
        }
        boolean rates = all.stream().filter(it -> it.per() != null).count() * 2 > all.size();
        List<Quantity> ofPeriod =
                all.stream().filter(it -> (it.per() != null) == rates).toList();
        String counted = Counts.mainUnit(ofPeriod);
        List<Quantity> alike =
                ofPeriod.stream().filter(it -> Counts.isOf(it, counted)).toList();
        Double low = alike.stream().anyMatch(it -> it.low() == null)
                ? null
                : alike.stream()
                        .map(Quantity::low)
                        .filter(Objects::nonNull)
                        .min(Double::compare)
                        .orElse(null);
        Double high = alike.stream().anyMatch(it -> it.high() == null)
                ? null
                : alike.stream()
                        .map(Quantity::high)
                        .filter(Objects::nonNull)
                        .max(Double::compare)
                        .orElse(null);
        String unit = mostCommon(alike.stream().map(Quantity::unit).toList(), Comparator.naturalOrder())
                .orElse("");
        String per = mostCommon(
                        alike.stream()
                                .map(Quantity::per)
                                .filter(Objects::nonNull)
                                .toList(),
                        Comparator.naturalOrder())
                .orElse(null);
        return new CountRange(low, high, unit, per);
    }

    private static <T> Optional<T> mostCommon(Collection<T> values, Comparator<? super T> first) {
        Map<T, Long> counts = values.stream()
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new TreeMap<>(total(first)), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, total(first).reversed()))
                .map(Map.Entry::getKey);
    }

    private static <T> Comparator<T> total(Comparator<? super T> first) {
        Comparator<T> order = first::compare;
        return order.thenComparing(Object::toString);
    }
}
