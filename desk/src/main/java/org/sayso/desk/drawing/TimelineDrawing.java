package org.sayso.desk.drawing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.sayso.desk.wording.Amounts;
import org.sayso.desk.wording.Days;
import org.sayso.desk.wording.Held;
import org.sayso.desk.wording.Words;
import org.sayso.ledger.store.EventLine;
import org.sayso.model.DateInterval;

/**
 * Events against the calendar, one a row: a day is a full mark, an interval that is not known more exactly an open bar from its first day to its
 * last. Events of unknown time are not drawn.
 */
public final class TimelineDrawing {

    private static final double WIDTH = 1000;
    private static final double AXIS = 420;
    private static final double ROW = 22;
    private static final double HEAD = 26;

    private final List<EventLine> lines;
    private final LocalDate first;
    private final long days;

    private TimelineDrawing(List<EventLine> lines, LocalDate first, LocalDate last) {
        this.lines = lines;
        this.first = first;
        this.days = Math.max(1, last.toEpochDay() - first.toEpochDay() + 1);
    }

    /** As SVG; empty where no event has a day. */
    public static String of(List<EventLine> lines) {
        List<EventLine> dated = lines.stream().filter(it -> it.time() != null).toList();
        List<DateInterval> times =
                dated.stream().map(EventLine::time).filter(Objects::nonNull).toList();
        if (times.isEmpty()) {
            return "";
        }
        LocalDate first =
                times.stream().map(DateInterval::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                times.stream().map(DateInterval::to).max(LocalDate::compareTo).orElseThrow();
        return new TimelineDrawing(dated, first, last).draw();
    }

    private String draw() {
        double height = HEAD + lines.size() * ROW + 6;
        Svg svg = Svg.linked("timeline", WIDTH, height, lines.size() + " events by day");
        grid(svg, height);
        for (int i = 0; i < lines.size(); i++) {
            row(svg, lines.get(i), HEAD + i * ROW);
        }
        return svg.done();
    }

    /* At most a dozen lines: months, quarters, years or more, as the span allows. */
    private void grid(Svg svg, double height) {
        YearMonth month = YearMonth.from(first);
        YearMonth last = YearMonth.from(first.plusDays(days - 1));
        long months = (last.getYear() - month.getYear()) * 12L + last.getMonthValue() - month.getMonthValue() + 1;
        int step = 1;
        for (int wanted : new int[] {1, 2, 3, 6, 12, 24, 60, 120, 240, 1200}) {
            step = wanted;
            if (months / wanted <= 10) {
                break;
            }
        }
        if (step >= 12) {
            month = YearMonth.of(month.getYear() / (step / 12) * (step / 12), 1);
        }
        for (; !month.isAfter(last); month = month.plusMonths(step)) {
            double x = x(month.atDay(1));
            if (x < AXIS) {
                continue;
            }
            svg.empty(
                    "path",
                    "class",
                    "grid",
                    "d",
                    "M" + Svg.number(x) + " " + Svg.number(HEAD - 6) + "V" + Svg.number(height));
            if (x < WIDTH - 40) {
                svg.words(
                        "text",
                        step >= 12 ? String.valueOf(month.getYear()) : Days.month(month.toString()),
                        "class",
                        "tick",
                        "x",
                        x + 3,
                        "y",
                        14);
            }
        }
    }

    private void row(Svg svg, EventLine line, double top) {
        DateInterval time = Objects.requireNonNull(line.time());
        double from = x(time.from());
        double wide = Math.max(5, x(time.to().plusDays(1)) - from);
        String look = (line.isDisputed() ? " disputed" : "") + (line.independent() >= 2 ? " backed" : "")
                + (time.days() > 1 ? " open" : "") + " is-" + line.status().wire();
        svg.open("a", "href", "/event/" + line.no(), "data-event", line.id());
        svg.open("g", "class", "row" + look);
        svg.empty("rect", "class", "ground", "x", 0, "y", top, "width", WIDTH, "height", ROW);
        svg.words("text", Words.of(line.type()), "class", "type", "x", 6, "y", top + 15);
        svg.words("text", Words.shortened(line.summary(), 52), "class", "summary", "x", 96, "y", top + 15);
        svg.empty(
                "rect",
                "class",
                "bar",
                "x",
                Math.min(from, WIDTH - 6),
                "y",
                top + 5,
                "width",
                Math.min(wide, WIDTH - from),
                "height",
                ROW - 10);
        svg.words(
                "title",
                Days.of(time) + ": " + line.summary() + " (" + Held.of(line) + ", "
                        + Amounts.counted(line.independent(), "independent origin") + ")");
        svg.close().close();
    }

    private double x(LocalDate day) {
        return AXIS + (WIDTH - AXIS - 8) * (day.toEpochDay() - first.toEpochDay()) / days;
    }
}
