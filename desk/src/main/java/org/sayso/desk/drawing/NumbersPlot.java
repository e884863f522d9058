package org.sayso.desk.drawing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.wording.Amounts;
import org.sayso.desk.wording.Days;
import org.sayso.ledger.Numbers;

/**
 * How many, as it was told over time: each count a bar from the least to the most that it allows, at the day it was published, in the colour of
 * its origin; an end that the report leaves open is an arrow. Counts that cannot hold beside the others are drawn in red.
 */
public final class NumbersPlot {

    /** How many origins have a colour of their own; the others share one. */
    public static final int COLOURS = 6;

    private static final double WIDTH = 560;
    private static final double HEIGHT = 230;
    private static final double LEFT = 52;
    private static final double RIGHT = 14;
    private static final double TOP = 14;
    private static final double BOTTOM = 30;

    private final Numbers.Series series;
    private final List<String> origins;
    private final double most;
    private final @Nullable LocalDate first;
    private final long days;

    private NumbersPlot(Numbers.Series series) {
        this.series = series;
        this.origins = origins(series);
        this.most = Math.max(1, niceAbove(ends(series).max().orElse(1)));
        List<LocalDate> published = series.counts().stream()
                .map(Numbers.Count::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        this.first = published.isEmpty() ? null : published.getFirst();
        this.days = first == null ? 0 : published.getLast().toEpochDay() - first.toEpochDay();
    }

    /** As SVG. */
    public static String of(Numbers.Series series) {
        return new NumbersPlot(series).draw();
    }

    /** Ids of the origins, those that counted most often first: in this order they get the colours {@code o0}, {@code o1} and so on. */
    public static List<String> origins(Numbers.Series series) {
        Map<String, Long> counts = series.counts().stream()
                .collect(Collectors.groupingBy(Numbers.Count::origin, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Class of the colour of an origin. */
    public static String colour(int origin) {
        return "o" + Math.min(origin, COLOURS);
    }

    private static DoubleStream ends(Numbers.Series series) {
        return series.counts().stream()
                .flatMap(it -> Stream.of(it.low(), it.high()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
    }

    /* The next number above, with room for an arrow, whose quarters are whole. */
    private static double niceAbove(double value) {
        for (double power = 1; ; power *= 10) {
            for (double step : new double[] {4, 8, 12, 16, 20, 24, 32}) {
                if (step * power >= value * 1.08) {
                    return step * power;
                }
            }
        }
    }

    private String draw() {
        Svg svg = Svg.linked("numbers", WIDTH, HEIGHT, "How many, by day of publication");
        for (int i = 0; i <= 4; i++) {
            double value = most * i / 4;
            svg.empty(
                    "path",
                    "class",
                    "grid",
                    "d",
                    "M" + Svg.number(LEFT) + " " + Svg.number(y(value)) + "H" + Svg.number(WIDTH - RIGHT));
            svg.words(
                    "text",
                    Amounts.number(value),
                    "class",
                    "tick",
                    "x",
                    LEFT - 7,
                    "y",
                    y(value) + 4,
                    "text-anchor",
                    "end");
        }
        days(svg);
        for (int i = 0; i < series.counts().size(); i++) {
            count(svg, series.counts().get(i), i);
        }
        return svg.done();
    }

    private void days(Svg svg) {
        if (first == null) {
            svg.words("text", "day of publication unknown", "class", "tick", "x", LEFT, "y", HEIGHT - 8);
            return;
        }
        svg.words("text", Days.day(first), "class", "tick", "x", LEFT, "y", HEIGHT - 8);
        if (days > 0) {
            svg.words(
                    "text",
                    Days.day(first.plusDays(days)),
                    "class",
                    "tick",
                    "x",
                    WIDTH - RIGHT,
                    "y",
                    HEIGHT - 8,
                    "text-anchor",
                    "end");
        }
    }

    private void count(Svg svg, Numbers.Count count, int at) {
        double x = x(count.published(), at);
        double top = y(count.high() == null ? most : count.high());
        double bottom = y(count.low() == null ? 0 : count.low());
        int colour = origins.indexOf(count.origin());
        boolean differs = count.standing() == Numbers.Standing.DISAGREES;
        svg.open(
                "a",
                "href",
                "/report/" + Links.encoded(count.claim().report()) + "#c-"
                        + count.claim().event());
        svg.open(
                "g",
                "class",
                "count " + colour(colour) + (differs ? " differs" : "")
                        + (count.quantity().approximate() ? " about" : ""));
        if (bottom - top < 1) {
            svg.empty("circle", "cx", x, "cy", top, "r", 4.5);
        } else {
            svg.empty("path", "d", "M" + Svg.number(x) + " " + Svg.number(top) + "V" + Svg.number(bottom));
            end(svg, x, top, count.high() == null, -1);
            end(svg, x, bottom, count.low() == null, 1);
        }
        svg.words(
                "title",
                count.originName() + ", " + Objects.requireNonNullElse(count.outlet(), "outlet unknown") + ", "
                        + Days.day(count.published()) + ": " + Amounts.of(count.quantity())
                        + (differs ? " (differs)" : ""));
        svg.close().close();
    }

    private static void end(Svg svg, double x, double y, boolean open, int way) {
        String shape = open
                ? "M" + Svg.number(x - 4) + " " + Svg.number(y - way * 6) + "L" + Svg.number(x) + " " + Svg.number(y)
                        + "L" + Svg.number(x + 4) + " " + Svg.number(y - way * 6)
                : "M" + Svg.number(x - 5) + " " + Svg.number(y) + "H" + Svg.number(x + 5);
        svg.empty("path", "d", shape);
    }

    /* Counts of one day stand beside each other. */
    private double x(@Nullable LocalDate published, int at) {
        double room = WIDTH - LEFT - RIGHT - 60;
        long before = series.counts().subList(0, at).stream()
                .filter(it -> Objects.equals(it.published(), published))
                .count();
        double day = first == null || published == null || days == 0
                ? 0
                : room * (published.toEpochDay() - first.toEpochDay()) / days;
        if (days == 0) {
            return LEFT + room * (before + 1) / (series.counts().size() + 1);
        }
        return LEFT + 14 + day + Math.min(before * 11, 44);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / most;
    }
}
