package org.sayso.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.CodePointText;
import org.sayso.model.EventMention;
import org.sayso.model.EventType;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Reading;
import org.sayso.model.Role;
import org.sayso.model.Span;

/** All tolls of one report in the order of the text, and what the text says around their numbers. */
final class Tolls {

    /** More dead than any single happening of the war in Syria: the toll of the war itself. */
    private static final int WHOLE_WAR = 8000;

    private static final int WORDS_AFTER = 60;
    private static final int PART_AFTER = 110;
    private static final int NEXT_PART = 30;

    private final Reading reading;
    private final CodePointText text;
    private final VictimWords words;
    private final List<Toll> list = new ArrayList<>();

    Tolls(Reading reading, CodePointText text, VictimWords words) {
        this.reading = reading;
        this.text = text;
        this.words = words;
        for (EventMention event : reading.events()) {
            if (isToldAsDone(event)) {
                toll(event).filter(t -> t.number() <= WHOLE_WAR).ifPresent(list::add);
            }
        }
    }

    List<Toll> list() {
        return list;
    }

    private static boolean isToldAsDone(EventMention event) {
        return event.type() == EventType.KILL
                && event.polarity() == Polarity.POSITIVE
                && (event.phase() == Phase.HAPPENED || event.phase() == Phase.ONGOING);
    }

    private Optional<Toll> toll(EventMention event) {
        List<Span> patients = event.arguments(Role.PATIENT);
        Quantity quantity = event.quantity();
        if (quantity == null) {
            return patients.stream()
                    .findFirst()
                    .filter(p -> words.has("single", text.slice(p)))
                    .map(p -> Toll.single(p, text.slice(p)));
        }
        Integer number = number(quantity);
        if (number == null || number == 0) {
            return Optional.empty();
        }
        String victims = counted(quantity.span());
        if (victims.isBlank() && patients.size() == 1) {
            victims = text.slice(patients.getFirst());
        }
        return Optional.of(Toll.counted(number, quantity, victims));
    }

    /** The words after a number for those it counts. */
    String counted(Span number) {
        return words.opening(after(number, WORDS_AFTER));
    }

    /** Numbers told as parts of the toll: "22 people including six civilians and a soldier". */
    List<Quantity> partsOf(Toll toll) {
        List<Quantity> parts = new ArrayList<>();
        int end = toll.span().end();
        for (Quantity quantity : reading.quantities()) {
            int start = quantity.span().start();
            if (start >= end && start <= end + PART_AFTER) {
                String between = text.slice(new Span(end, start));
                if (!between.contains(". ") && (words.has("part", between) || isNextPart(parts, start))) {
                    parts.add(quantity);
                }
            }
        }
        return parts;
    }

    private boolean isNextPart(List<Quantity> parts, int start) {
        if (parts.isEmpty() || start < parts.getLast().span().end()) {
            return false;
        }
        String between = text.slice(new Span(parts.getLast().span().end(), start));
        return between.length() <= NEXT_PART && between.stripTrailing().endsWith("and");
    }

    /** Numbers inside the toll's own: "15 civilians and 27 fighters" where the toll is 42. */
    List<Quantity> addendsOf(Toll toll) {
        return reading.quantities().stream()
                .filter(q -> toll.span().contains(q.span()) && !toll.span().equals(q.span()))
                .toList();
    }

    /** The text right before the toll's number and its first bound. */
    String before(Toll toll) {
        int start = toll.span().start();
        return text.slice(new Span(Math.max(0, start - NEXT_PART), start));
    }

    private String after(Span span, int length) {
        return text.slice(new Span(span.end(), Math.min(text.length(), span.end() + length)));
    }

    /** The lower bound, else the upper; null for rates. */
    static @Nullable Integer number(Quantity quantity) {
        if (quantity.per() != null) {
            return null;
        }
        Double number = quantity.low() == null ? quantity.high() : quantity.low();
        return number == null ? null : number.intValue();
    }
}
