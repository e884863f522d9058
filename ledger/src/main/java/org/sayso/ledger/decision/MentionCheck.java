package org.sayso.ledger.decision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EventMention;
import org.sayso.model.EventPlace;
import org.sayso.model.EventTime;
import org.sayso.model.Quantity;
import org.sayso.model.Span;

/** Says what a person has put into a claim that cannot be. */
final class MentionCheck {

    private MentionCheck() {}

    /** What is wrong, to follow the name of the field; null where nothing is. */
    static @Nullable String fault(EventMention mention, int textLength) {
        return Stream.of(
                        spans(mention, textLength),
                        time(mention.time()),
                        place(mention.place()),
                        quantity(mention.quantity()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** As {@link #fault}, of a stretch of text. */
    static @Nullable String span(Span span, int textLength) {
        return span.isEmpty() || span.end() > textLength
                ? "points at [" + span.start() + ", " + span.end() + ") of a text of " + textLength + " characters"
                : null;
    }

    private static @Nullable String spans(EventMention mention, int textLength) {
        Stream<@Nullable Span> single = Stream.of(
                mention.trigger(),
                mention.time() == null ? null : mention.time().span(),
                mention.place() == null ? null : mention.place().span(),
                mention.quantity() == null ? null : mention.quantity().span());
        return Stream.concat(
                        single.filter(Objects::nonNull),
                        mention.arguments().values().stream().flatMap(List::stream))
                .map(span -> span(span, textLength))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String time(@Nullable EventTime time) {
        boolean whole = time == null
                || time.from() != null && time.to() != null && !time.to().isBefore(time.from());
        return whole ? null : "needs a first day (from) and a last day (to) not before it";
    }

    private static @Nullable String place(@Nullable EventPlace place) {
        if (place == null) {
            return null;
        }
        if (place.name() == null || place.name().isBlank()) {
            return "needs a name";
        }
        Double lat = place.lat();
        Double lon = place.lon();
        boolean resolved = lat == null ? lon == null : lon != null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
        return resolved ? null : "needs lat from -90 to 90 and lon from -180 to 180, or neither";
    }

    private static @Nullable String quantity(@Nullable Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        if (quantity.low() == null && quantity.high() == null) {
            return "needs a low or a high";
        }
        return quantity.unit() == null ? "needs a unit; \"\" where none is known" : null;
    }
}
