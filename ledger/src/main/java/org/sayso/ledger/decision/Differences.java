package org.sayso.ledger.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.custody.ClaimSnapshot;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.model.Attribution;
import org.sayso.model.ClaimPointer;
import org.sayso.model.Decision;
import org.sayso.model.EventMention;
import org.sayso.model.Reading;
import org.sayso.model.json.Exchange;

/** Compares what people decided with what the present reader reads. */
public final class Differences {

    private static final List<String> FIELDS =
            List.of("trigger", "type", "args", "certainty", "polarity", "phase", "time", "place", "quantity");

    private final Reading reading;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param reading as the reader read it, without decisions
     * @param decisions that hold and point at its claims, oldest first
     */
    public static List<Difference> between(Reading reading, List<DecisionRecord> decisions) {
        Differences differences = new Differences(reading);
        decisions.forEach(differences::compare);
        return List.copyOf(differences.found);
    }

    private void compare(DecisionRecord record) {
        for (ClaimSnapshot snapshot : record.on()) {
            if (!snapshot.reader().equals(reading.reader())) {
                compare(record, snapshot);
            }
        }
    }

    private void compare(DecisionRecord record, ClaimSnapshot then) {
        switch (record.decision()) {
            case Decision.Confirm it -> confirmed(record, it.claim(), then);
            case Decision.Correct it -> corrected(record, it, then);
            case Decision.Reject it -> {
                EventMention now = now(it.claim(), then);
                if (now != null) {
                    found.add(new Difference(
                            record.number(), it.claim(), "claim", "rejected", line(then.read()), line(now)));
                }
            }
            default -> {}
        }
    }

    private void confirmed(DecisionRecord record, ClaimPointer claim, ClaimSnapshot then) {
        EventMention now = now(claim, then);
        if (now == null) {
            if (then.read() != null) {
                found.add(new Difference(record.number(), claim, "claim", "confirmed", line(then.read()), null));
            }
            return;
        }
        for (String field : FIELDS) {
            JsonNode decided = part(then.claim(), field);
            JsonNode read = part(now, field);
            if (!decided.equals(read)) {
                found.add(new Difference(
                        record.number(), claim, field, decided.toString(), before(then, field), read.toString()));
            }
        }
        List<String> links = words(then.chain());
        List<String> linksNow = words(reading.links(now.chain()));
        if (!links.equals(linksNow)) {
            String decided = Exchange.line(links);
            found.add(new Difference(record.number(), claim, "chain", decided, decided, Exchange.line(linksNow)));
        }
    }

    private void corrected(DecisionRecord record, Decision.Correct it, ClaimSnapshot then) {
        EventMention now = now(it.claim(), then);
        if (now == null) {
            if (then.read() != null) {
                found.add(new Difference(
                        record.number(), it.claim(), it.field(), it.value(), before(then, it.field()), null));
            }
            return;
        }
        JsonNode read = part(now, it.field());
        if (!read.isMissingNode() && !read.equals(FieldCorrection.value(it))) {
            found.add(new Difference(
                    record.number(), it.claim(), it.field(), it.value(), before(then, it.field()), read.toString()));
        }
    }

    private @Nullable EventMention now(ClaimPointer pointer, ClaimSnapshot then) {
        Optional<EventMention> exactly = reading.events().stream()
                .filter(it -> it.trigger().equals(pointer.trigger()))
                .findFirst();
        return exactly.or(() -> reading.events().stream()
                        .filter(it -> it.trigger().overlaps(pointer.trigger())
                                || it.trigger().overlaps(then.claim().trigger()))
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable String before(ClaimSnapshot then, String field) {
        return then.read() == null ? null : part(then.read(), field).toString();
    }

    /* Missing for the chain and the origin, which are not fields of their own value. */
    private static JsonNode part(EventMention mention, String field) {
        JsonNode node = Exchange.mapper().valueToTree(mention);
        return field.equals("chain") ? node.path("no such field") : node.at("/" + field.replace('.', '/'));
    }

    private static List<String> words(List<Attribution> chain) {
        return chain.stream()
                .map(it -> it.kind().wire() + " " + Objects.requireNonNullElse(it.entity(), "")
                        + (it.source() == null ? "" : " " + it.source()))
                .toList();
    }

    private static @Nullable String line(@Nullable EventMention mention) {
        return mention == null ? null : Exchange.line(mention);
    }
}
