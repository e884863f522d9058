package org.sayso.reader.retelling;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.DateInterval;
import org.sayso.model.EventPlace;
import org.sayso.model.EventTime;
import org.sayso.model.EventType;
import org.sayso.model.PlacePrecision;
import org.sayso.model.Quantity;
import org.sayso.model.Role;

/** Compares a mention with an earlier one of the same report. */
final class ToldPair {

    private static final double KM_A_DEGREE = 111;
    private static final double SAME_KM = 10;
    private static final double APART_KM = 30;
    private static final double FAR_KM = 60;
    private static final double FAR_BELOW = 2000;

    private final ToldView later;
    private final ToldView earlier;
    private final Map<Feature, Double> features = new EnumMap<>(Feature.class);

    private ToldPair(ToldView later, ToldView earlier) {
        this.later = later;
        this.earlier = earlier;
    }

    /** What speaks for and against; empty where they cannot be one happening. */
    static Optional<Map<Feature, Double>> features(ToldView later, ToldView earlier) {
        ToldPair pair = new ToldPair(later, earlier);
        if (pair.isVetoed()) {
            return Optional.empty();
        }
        pair.words();
        pair.days();
        pair.places();
        pair.numbers();
        pair.arguments();
        return Optional.of(pair.features);
    }

    private boolean isVetoed() {
        return !isRelated(later.type(), earlier.type())
                || later.mention().polarity() != earlier.mention().polarity()
                || later.isReal() != earlier.isReal()
                || later.isSeparate()
                || later.doers().clashesWith(earlier.doers())
                || daysApart() > (later.isDated() && earlier.isDated() ? 0 : 1)
                || placesApart();
    }

    private static boolean isRelated(EventType one, EventType other) {
        if (one == other) {
            return true;
        }
        Optional<String> family = ToldView.WORDS.value("family", one.wire());
        return family.isPresent() && family.equals(ToldView.WORDS.value("family", other.wire()));
    }

    private long daysApart() {
        DateInterval one = days(later);
        DateInterval other = days(earlier);
        if (one == null || other == null || one.overlaps(other)) {
            return 0;
        }
        return one.to().isBefore(other.from())
                ? ChronoUnit.DAYS.between(one.to(), other.from())
                : ChronoUnit.DAYS.between(other.to(), one.from());
    }

    private static @Nullable DateInterval days(ToldView told) {
        EventTime time = told.mention().time();
        return time == null ? null : time.interval();
    }

    private boolean placesApart() {
        EventPlace one = later.ownPlace();
        EventPlace other = earlier.ownPlace();
        return one != null && other != null && isNarrow(one) && isNarrow(other) && kilometres(one, other) > APART_KM;
    }

    private static boolean isNarrow(EventPlace place) {
        return place.precision() == PlacePrecision.POINT || place.precision() == PlacePrecision.CITY;
    }

    /* Not a number where one of them has no coordinates. */
    private static double kilometres(EventPlace one, EventPlace other) {
        if (one.geonameid() != null && one.geonameid().equals(other.geonameid())) {
            return 0;
        }
        if (one.lat() == null || one.lon() == null || other.lat() == null || other.lon() == null) {
            return one.name().equals(other.name()) ? 0 : Double.NaN;
        }
        double east = (one.lon() - other.lon()) * Math.cos(Math.toRadians(one.lat()));
        return KM_A_DEGREE * Math.hypot(east, one.lat() - other.lat());
    }

    private void words() {
        add(Feature.BASE, 1);
        addIf(later.type() != earlier.type(), Feature.OTHER_TYPE);
        addIf(later.word().equals(earlier.word()), Feature.SAME_WORD);
        addIf(later.isDefinite(), later.isPlural() ? Feature.DEFINITE_PLURAL : Feature.DEFINITE);
        addIf(later.isIndefinite(), Feature.INDEFINITE);
        addIf(later.isPlural() || earlier.isPlural(), Feature.PLURAL);
        addIf(later.isBare(), Feature.BARE);
        addIf(later.is("assault"), Feature.ASSAULT);
        addIf(later.is("casualties"), Feature.CASUALTIES);
        add(Feature.WORDING, dice(later.wording(), earlier.wording()));
        int between =
                later.mention().trigger().start() - earlier.mention().trigger().start();
        add(Feature.DISTANCE, Math.min(1, between / FAR_BELOW));
    }

    private void days() {
        DateInterval one = days(later);
        DateInterval other = days(earlier);
        if (one == null || other == null) {
            add(one == null && other == null ? Feature.NO_DAY : Feature.ONE_DAY, 1);
        } else if (one.equals(other) && one.days() == 1) {
            add(Feature.SAME_DAY, 1);
        } else {
            add(one.overlaps(other) ? Feature.DAYS_MEET : Feature.DAY_BESIDE, 1);
        }
    }

    private void places() {
        EventPlace one = later.ownPlace();
        EventPlace other = earlier.ownPlace();
        if (one != null && other != null) {
            double apart = kilometres(one, other);
            addIf(apart < SAME_KM, Feature.SAME_PLACE);
            addIf(apart >= FAR_KM, Feature.FAR_PLACE);
            return;
        }
        one = later.mention().place();
        other = earlier.mention().place();
        addIf(one != null && other != null && kilometres(one, other) < SAME_KM, Feature.SAME_PLACE_INHERITED);
    }

    private void numbers() {
        Quantity one = later.mention().quantity();
        Quantity other = earlier.mention().quantity();
        if (one == null || other == null) {
            return;
        }
        boolean same = Objects.equals(one.low(), other.low()) && Objects.equals(one.high(), other.high());
        boolean meet = low(one) <= high(other) && low(other) <= high(one);
        add(same ? Feature.SAME_NUMBER : meet ? Feature.NUMBERS_MEET : Feature.NUMBERS_DIFFER, 1);
    }

    private static double low(Quantity quantity) {
        return quantity.low() == null ? 0 : quantity.low();
    }

    private static double high(Quantity quantity) {
        return quantity.high() == null ? Double.MAX_VALUE : quantity.high();
    }

    private void arguments() {
        add(Feature.PATIENT, ofSmaller(later.argument(Role.PATIENT), earlier.argument(Role.PATIENT)));
        Set<String> one = later.argument(Role.AGENT);
        Set<String> other = earlier.argument(Role.AGENT);
        addIf(!one.isEmpty() && !other.isEmpty() && ofSmaller(one, other) == 0, Feature.OTHER_AGENT);
    }

    private static double dice(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * common(one, other) / (one.size() + other.size());
    }

    private static double ofSmaller(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : (double) common(one, other) / Math.min(one.size(), other.size());
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    private void addIf(boolean holds, Feature feature) {
        if (holds) {
            add(feature, 1);
        }
    }

    private void add(Feature feature, double value) {
        if (value != 0) {
            features.put(feature, value);
        }
    }
}
