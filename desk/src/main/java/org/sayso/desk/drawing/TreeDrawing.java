package org.sayso.desk.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sayso.desk.wording.Days;
import org.sayso.desk.wording.Held;
import org.sayso.desk.wording.Words;
import org.sayso.ledger.Why;
import org.sayso.model.Certainty;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Stance;

/**
 * The tree of say-so under an event: whom it comes down to on the left, who published it on the right, and a line for each way between. How the
 * line is drawn, and the words at its end, say how whoever passed it on stood to it. Reports that only copy are folded into what they copy.
 */
public final class TreeDrawing {

    private static final double WIDTH = 1000;
    private static final double ORIGIN_WIDTH = 270;
    private static final double REPORT_LEFT = 620;
    private static final double HEAD = 40;
    private static final double HEAD_WITHOUT_COPIES = 26;
    private static final double WAY = 19;
    private static final double GAP = 12;
    private static final double ORIGIN_HEIGHT = 44;

    private final Why why;
    private final List<Told> reports;

    private TreeDrawing(Why why) {
        this.why = why;
        this.reports = Told.in(why);
    }

    /** As SVG. */
    public static String of(Why why) {
        return new TreeDrawing(why).draw();
    }

    private String draw() {
        double[] tops = new double[reports.size()];
        double y = 8;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = y;
            y += reports.get(i).height() + GAP;
        }
        double[] middles = middles(tops);
        double below = middles.length == 0 ? 0 : middles[middles.length - 1] + ORIGIN_HEIGHT / 2 + 8;
        Svg svg = Svg.linked(
                "tree",
                WIDTH,
                Math.max(y, below),
                why.branches().size() + " origins on the left, " + reports.size() + " reports on the right");
        for (int i = 0; i < tops.length; i++) {
            ways(svg, reports.get(i), tops[i], middles);
        }
        for (int i = 0; i < middles.length; i++) {
            origin(svg, why.branches().get(i), middles[i]);
        }
        for (int i = 0; i < tops.length; i++) {
            report(svg, reports.get(i), tops[i]);
        }
        return svg.done();
    }

    /* Each origin as near to the middle of its lines as the ones above it allow. */
    private double[] middles(double[] tops) {
        double[] middles = new double[why.branches().size()];
        double free = 8;
        for (int branch = 0; branch < middles.length; branch++) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < tops.length; i++) {
                for (int way = 0; way < reports.get(i).ways().size(); way++) {
                    if (reports.get(i).ways().get(way).branch() == branch) {
                        sum += port(reports.get(i), tops[i], way);
                        count++;
                    }
                }
            }
            double wanted = count == 0 ? free + ORIGIN_HEIGHT / 2 : sum / count;
            middles[branch] = Math.max(wanted, free + ORIGIN_HEIGHT / 2);
            free = middles[branch] + ORIGIN_HEIGHT / 2 + GAP;
        }
        return middles;
    }

    private static double port(Told report, double top, int way) {
        return top + report.head() + way * WAY + WAY / 2 - 3;
    }

    private void ways(Svg svg, Told report, double top, double[] middles) {
        for (int i = 0; i < report.ways().size(); i++) {
            Way way = report.ways().get(i);
            double from = middles[way.branch()];
            double to = port(report, top, i);
            double bend = (ORIGIN_WIDTH + REPORT_LEFT) / 2;
            svg.open(
                    "path",
                    "class",
                    "way " + way.look(),
                    "d",
                    "M" + Svg.number(ORIGIN_WIDTH) + " " + Svg.number(from)
                            + "C" + Svg.number(bend) + " " + Svg.number(from) + " " + Svg.number(bend) + " "
                            + Svg.number(to)
                            + " " + Svg.number(REPORT_LEFT) + " " + Svg.number(to));
            svg.words("title", why.branches().get(way.branch()).name() + " to " + report.outlet() + ": " + way.words());
            svg.close();
        }
    }

    private static void origin(Svg svg, Why.Branch branch, double middle) {
        double top = middle - ORIGIN_HEIGHT / 2;
        svg.open(
                "g",
                "class",
                "origin" + (branch.independent() ? " independent" : "") + (branch.named() ? "" : " unnamed"));
        svg.empty("rect", "x", 1, "y", top, "width", ORIGIN_WIDTH - 1, "height", ORIGIN_HEIGHT);
        if (branch.independent()) {
            svg.empty("rect", "class", "stroke", "x", 1, "y", top, "width", 6, "height", ORIGIN_HEIGHT);
        }
        svg.words("text", Words.shortened(branch.name(), 36), "class", "name", "x", 16, "y", top + 18);
        svg.words("text", standing(branch), "class", "of", "x", 16, "y", top + 35);
        svg.words("title", branch.name());
        svg.close();
    }

    private static String standing(Why.Branch branch) {
        String kind = branch.kind().wire() + (branch.named() ? "" : ", not named");
        if (branch.independent()) {
            return kind + ", independent";
        }
        return branch.derivedFrom().isEmpty()
                ? kind
                : Words.shortened(kind + ", rests on " + String.join(", ", branch.derivedFrom()), 48);
    }

    private static void report(Svg svg, Told report, double top) {
        svg.open("a", "href", "/report/" + Links.encoded(report.id()));
        svg.open("g", "class", "report");
        svg.empty("rect", "x", REPORT_LEFT, "y", top, "width", WIDTH - REPORT_LEFT - 1, "height", report.height());
        svg.words("text", Words.shortened(report.outlet(), 34), "class", "name", "x", REPORT_LEFT + 12, "y", top + 17);
        svg.words("text", report.published(), "class", "day", "x", WIDTH - 12, "y", top + 17, "text-anchor", "end");
        String copies = report.copies().isEmpty()
                ? ""
                : "▤ copied by " + report.copies().size() + ": " + String.join(", ", report.copies());
        svg.words("text", Words.shortened(copies, 56), "class", "of", "x", REPORT_LEFT + 12, "y", top + 32);
        for (int i = 0; i < report.ways().size(); i++) {
            Way way = report.ways().get(i);
            svg.words(
                    "text",
                    Words.shortened(way.words(), 56),
                    "class",
                    "told " + way.look(),
                    "x",
                    REPORT_LEFT + 12,
                    "y",
                    port(report, top, i) + 4);
        }
        svg.words("title", report.id());
        svg.close().close();
    }

    /* A report with the ways that end in it. */
    private record Told(String id, String outlet, String published, List<Way> ways, List<String> copies) {

        static List<Told> in(Why why) {
            List<Why.Leaf> leaves =
                    why.branches().stream().flatMap(it -> it.leaves().stream()).toList();
            List<String> ids = leaves.stream().map(Why.Leaf::report).distinct().toList();
            List<Told> all = new ArrayList<>();
            for (String id : ids) {
                List<Why.Leaf> own =
                        leaves.stream().filter(it -> it.report().equals(id)).toList();
                if (own.stream().allMatch(it -> it.copyOf() != null)) {
                    continue;
                }
                List<String> copies = leaves.stream()
                        .filter(it -> id.equals(it.copyOf()) && !it.report().equals(id))
                        .map(Told::name)
                        .distinct()
                        .toList();
                all.add(new Told(
                        id, name(own.getFirst()), Days.day(own.getFirst().published()), Way.to(why, id), copies));
            }
            return all.stream()
                    .sorted(Comparator.comparingDouble((Told it) -> it.ways().stream()
                                    .mapToInt(Way::branch)
                                    .average()
                                    .orElse(0))
                            .thenComparing(Told::id))
                    .toList();
        }

        private static String name(Why.Leaf leaf) {
            return Objects.requireNonNullElse(leaf.outlet(), leaf.report());
        }

        double height() {
            return head() + ways.size() * WAY + 4;
        }

        double head() {
            return copies.isEmpty() ? HEAD_WITHOUT_COPIES : HEAD;
        }
    }

    /* How one report has it from one origin: whoever stands between, and how they stood to it. */
    private record Way(int branch, String words, String look) {

        static List<Way> to(Why why, String report) {
            List<Way> ways = new ArrayList<>();
            for (int i = 0; i < why.branches().size(); i++) {
                List<Why.Leaf> leaves = why.branches().get(i).leaves().stream()
                        .filter(it -> it.report().equals(report))
                        .toList();
                if (!leaves.isEmpty()) {
                    ways.add(of(i, leaves));
                }
            }
            return ways;
        }

        private static Way of(int branch, List<Why.Leaf> leaves) {
            Why.Leaf first = leaves.getFirst();
            Stance stance = leaves.stream()
                    .flatMap(it -> it.chain().stream())
                    .map(Why.Link::stance)
                    .filter(it -> it != Stance.ASSERTS)
                    .findFirst()
                    .orElse(Stance.ASSERTS);
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
                words.add(leaves.size() + " claims");
            }
            boolean negative = first.polarity() == Polarity.NEGATIVE;
            return new Way(branch, String.join(" · ", words), negative ? Stance.DENIES.wire() : stance.wire());
        }
    }
}
