package org.sayso.reader.quantity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Quantity;
import org.sayso.model.Span;

/** Adds counts of people told together: "three women and three children" are six people. An open end stays open. */
final class Sums {

    private Sums() {}

    /** Empty where one of them counts no people, or is a rate. */
    static Optional<Quantity> of(List<Quantity> counts) {
        Span span = counts.getFirst().span();
        Double low = 0.0;
        Double high = 0.0;
        boolean approximate = false;
        for (Quantity count : counts) {
            if (!isPeople(count.unit()) || count.per() != null) {
                return Optional.empty();
            }
            span = Span.covering(span, count.span());
            low = plus(low, count.low());
            high = plus(high, count.high());
            approximate |= count.approximate();
        }
        return Optional.of(new Quantity(span, low, high, approximate, "people", null));
    }

    private static @Nullable Double plus(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? null : Double.valueOf(one + other);
    }

    static boolean isPeople(String unit) {
        int blank = unit.lastIndexOf(' ');
        return CountWords.is("person", unit.substring(blank + 1).toLowerCase(java.util.Locale.ROOT));
    }
}
