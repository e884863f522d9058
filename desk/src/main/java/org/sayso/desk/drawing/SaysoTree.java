package org.sayso.desk.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.desk.wording.Amounts;
import org.sayso.desk.wording.Days;
import org.sayso.desk.wording.Held;
import org.sayso.desk.wording.Words;
import org.sayso.ledger.Why;
import org.sayso.model.Certainty;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Stance;

/**
 * Whom an event comes down to, who published it, and the ways between, in an order in which few of the ways cross. Reports that only copy are
 * folded into what they copy.
 */
public record SaysoTree(List<Why.Branch> origins, List<Told> reports) {

    private static final int ROUNDS = 3;

    public SaysoTree {
        origins = List.copyOf(origins);
        reports = List.copyOf(reports);
    }

    /**
     * A report with the ways that end in it.
     *
     * @param copies names of those who only copy it
     */
    public record Told(String id, String outlet, String published, List<Way> ways, List<String> copies) {

        public Told {
            ways = List.copyOf(ways);
            copies = List.copyOf(copies);
        }
    }

    /**
     * How one report has it from one origin: whoever stands between, and how they stood to it.
     *
     * @param origin place of the origin in the tree
     * @param look the stance of whoever did not simply say so, as the exchange format names it
     */
    public record Way(int origin, String words, String look) {}

    /** A report that has it from an origin, and the way. */
    public record Saying(Told report, Way way) {}

    public static SaysoTree of(Why why) {
        List<Told> reports = reports(why);
        List<Integer> order = IntStream.range(0, why.branches().size()).boxed().toList();
        for (int round = 0; round < ROUNDS; round++) {
            reports = reportsNear(reports, order);
            order = originsNear(order, reports);
        }
        return ordered(why, reportsNear(reports, order), order);
    }

    /** Who has it from the origin at this place, in the order of the reports. */
    public List<Saying> from(int origin) {
        return reports.stream()
                .flatMap(report -> report.ways().stream()
                        .filter(way -> way.origin() == origin)
                        .map(way -> new Saying(report, way)))
                .toList();
    }

    /* Each as near as can be to the middle of those it is joined with. */
    private static List<Told> reportsNear(List<Told> reports, List<Integer> order) {
        return reports.stream()
                .sorted(Comparator.comparingDouble((Told it) -> it.ways().stream()
                                .mapToInt(way -> order.indexOf(way.origin()))
                                .average()
                                .orElse(0))
                        .thenComparing(Told::id))
                .toList();
    }

    private static List<Integer> originsNear(List<Integer> origins, List<Told> reports) {
        return origins.stream()
                .sorted(Comparator.comparingDouble((Integer origin) -> IntStream.range(0, reports.size())
                                .filter(at -> reports.get(at).ways().stream().anyMatch(way -> way.origin() == origin))
                                .average()
                                .orElse(0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static SaysoTree ordered(Why why, List<Told> reports, List<Integer> order) {
        return new SaysoTree(
                order.stream().map(why.branches()::get).toList(),
                reports.stream()
                        .map(it -> new Told(
                                it.id(),
                                it.outlet(),
                                it.published(),
                                it.ways().stream()
                                        .map(way -> new Way(order.indexOf(way.origin()), way.words(), way.look()))
                                        .sorted(Comparator.comparingInt(Way::origin))
                                        .toList(),
                                it.copies()))
                        .toList());
    }

    private static List<Told> reports(Why why) {
        List<Why.Leaf> leaves =
                why.branches().stream().flatMap(it -> it.leaves().stream()).toList();
        List<Told> all = new ArrayList<>();
        for (String id : leaves.stream().map(Why.Leaf::report).distinct().toList()) {
            List<Why.Leaf> own =
                    leaves.stream().filter(it -> it.report().equals(id)).toList();
            if (own.stream().allMatch(it -> it.copyOf() != null)) {
                continue;
            }
            List<String> copies = leaves.stream()
                    .filter(it -> id.equals(it.copyOf()) && !it.report().equals(id))
                    .map(SaysoTree::name)
                    .distinct()
                    .toList();
            all.add(new Told(id, name(own.getFirst()), Days.day(own.getFirst().published()), ways(why, id), copies));
        }
        return all;
    }

    private static String name(Why.Leaf leaf) {
        return Objects.requireNonNullElse(leaf.outlet(), leaf.report());
    }

    private static List<Way> ways(Why why, String report) {
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < why.branches().size(); i++) {
            List<Why.Leaf> leaves = why.branches().get(i).leaves().stream()
                    .filter(it -> it.report().equals(report))
                    .toList();
            if (!leaves.isEmpty()) {
                Stance stance = stance(leaves);
                boolean negative = leaves.getFirst().polarity() == Polarity.NEGATIVE;
                ways.add(new Way(i, words(leaves, stance), negative ? Stance.DENIES.wire() : stance.wire()));
            }
        }
        return ways;
    }

    private static Stance stance(List<Why.Leaf> leaves) {
        return leaves.stream()
                .flatMap(it -> it.chain().stream())
                .map(Why.Link::stance)
                .filter(it -> it != Stance.ASSERTS)
                .findFirst()
                .orElse(Stance.ASSERTS);
    }

    private static String words(List<Why.Leaf> leaves, Stance stance) {
        Why.Leaf first = leaves.getFirst();
        List<String> words = new ArrayList<>();
        words.add(
                first.chain().isEmpty()
                        ? "in its own words"
                        : stance == Stance.ASSERTS ? "says" : Words.plain(stance.wire()));
        if (first.chain().size() > 1) {
            words.add("by way of "
                    + first.chain().subList(0, first.chain().size() - 1).stream()
                            .map(it -> Objects.requireNonNullElse(it.source(), it.origin()))
                            .collect(Collectors.joining(", ")));
        }
        if (first.certainty() != Certainty.CERTAIN
                || first.phase() != Phase.HAPPENED
                || first.polarity() == Polarity.NEGATIVE) {
            words.add(Held.of(first.certainty(), first.polarity(), first.phase()));
        }
        leaves.stream()
                .flatMap(it -> it.chain().stream())
                .flatMap(it -> it.caveats().stream())
                .distinct()
                .forEach(it -> words.add("“" + it + "”"));
        if (leaves.size() > 1) {
            words.add(Amounts.counted(leaves.size(), "claim"));
        }
        return String.join(" · ", words);
    }
}
