package org.sayso.exports.brief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.ledger.Why;
import org.sayso.model.EventType;
import org.sayso.model.Polarity;

/** What an event is called, and whether anybody says that it took place at all. */
final class Headings {

    private static final Map<EventType, String> NOUNS = load();

    private Headings() {}

    static String noun(EventType type) {
        return Objects.requireNonNullElse(NOUNS.get(type), type.wire());
    }

    /** A warning where nobody says that it has happened: "said not to have happened", "denied", "planned, not done"; empty otherwise. */
    static String warning(Why why) {
        List<Why.Leaf> leaves = Handover.claims(why).map(Handover.Claim::leaf).toList();
        if (leaves.stream().anyMatch(Wording::isToldAsDone)) {
            return "";
        }
        if (leaves.stream().allMatch(leaf -> leaf.polarity() == Polarity.NEGATIVE)) {
            return "said not to have happened";
        }
        if (leaves.stream().allMatch(leaf -> leaf.polarity() == Polarity.NEGATIVE || Wording.isDenied(leaf))) {
            return "denied";
        }
        return leaves.stream()
                        .filter(leaf -> !Wording.isDenied(leaf))
                        .map(leaf -> leaf.phase().wire())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" or "))
                + ", not done";
    }

    private static Map<EventType, String> load() {
        Map<EventType, String> nouns = new EnumMap<>(EventType.class);
        Brief.resource("event-nouns.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(fields -> nouns.put(EventType.ofWire(fields[0]), fields[1]));
        return nouns;
    }
}
