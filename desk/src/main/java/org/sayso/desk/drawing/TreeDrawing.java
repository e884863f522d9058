package org.sayso.desk.drawing;

import java.util.List;
import org.sayso.desk.drawing.SaysoTree.Told;
import org.sayso.desk.drawing.SaysoTree.Way;
import org.sayso.desk.wording.Words;
import org.sayso.ledger.Why;
import org.sayso.model.SourceKind;

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

    private final List<Why.Branch> origins;
    private final List<Told> reports;

    private TreeDrawing(SaysoTree tree) {
        this.origins = tree.origins();
        this.reports = tree.reports();
    }

    /** As SVG. */
    public static String of(SaysoTree tree) {
        return new TreeDrawing(tree).draw();
    }

    private String draw() {
        double[] tops = new double[reports.size()];
        double gap = gap();
        double y = 8 + gap - GAP;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = y;
            y += height(reports.get(i)) + gap;
        }
        double[] middles = middles(tops);
        double below = middles.length == 0 ? 0 : middles[middles.length - 1] + ORIGIN_HEIGHT / 2 + 8;
        Svg svg = Svg.linked(
                "tree",
                WIDTH,
                Math.max(y, below),
                origins.size() + " origins on the left, " + reports.size() + " reports on the right");
        for (int i = 0; i < tops.length; i++) {
            ways(svg, reports.get(i), tops[i], middles);
        }
        for (int i = 0; i < middles.length; i++) {
            origin(svg, origins.get(i), middles[i]);
        }
        for (int i = 0; i < tops.length; i++) {
            report(svg, reports.get(i), tops[i]);
        }
        return svg.done();
    }

    /* Reports stand as far apart as more origins need. */
    private double gap() {
        double boxes = reports.stream().mapToDouble(TreeDrawing::height).sum();
        double needed = origins.size() * (ORIGIN_HEIGHT + GAP);
        return Math.max(GAP, (needed - boxes) / (reports.size() + 1));
    }

    private static double height(Told report) {
        return head(report) + report.ways().size() * WAY + 4;
    }

    private static double head(Told report) {
        return report.copies().isEmpty() ? HEAD_WITHOUT_COPIES : HEAD;
    }

    /* Each origin as near to the middle of its lines as the ones above it allow. */
    private double[] middles(double[] tops) {
        double[] middles = new double[origins.size()];
        double free = 8;
        for (int branch = 0; branch < middles.length; branch++) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < tops.length; i++) {
                for (int way = 0; way < reports.get(i).ways().size(); way++) {
                    if (reports.get(i).ways().get(way).origin() == branch) {
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
        return top + head(report) + way * WAY + WAY / 2 - 3;
    }

    private void ways(Svg svg, Told report, double top, double[] middles) {
        for (int i = 0; i < report.ways().size(); i++) {
            Way way = report.ways().get(i);
            double from = middles[way.origin()];
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
            svg.words("title", origins.get(way.origin()).name() + " to " + report.outlet() + ": " + way.words());
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

    /** What an origin is, and whether it stands on its own. */
    public static String standing(Why.Branch branch) {
        String kind = branch.kind() == SourceKind.UNNAMED
                ? "not named"
                : branch.kind().wire() + (branch.named() ? "" : ", not named");
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
        svg.empty("rect", "x", REPORT_LEFT, "y", top, "width", WIDTH - REPORT_LEFT - 1, "height", height(report));
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
}
