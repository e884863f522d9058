package org.sayso.desk.drawing;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sayso.desk.wording.Amounts;
import org.sayso.desk.wording.Days;
import org.sayso.desk.wording.Held;
import org.sayso.ledger.store.EventLine;
import org.sayso.model.DateInterval;

/**
 * Events against the calendar, one a row: a day is a full mark, an interval that is not known more exactly an open bar from its first day to its
 * last. Events of unknown time are not drawn. The calendar shows the time that most of the events are in; one that lies far from them is named
 * at the edge, so that it does not press all others together.
 *
 * @param axis months or years, as SVG
 * @param grid a line for each of them, as SVG to be stretched behind the rows
 */
public record Calendar(String axis, String grid, List<Row> rows) {

    private static final double WIDTH = 1000;
    private static final double BAR = 10;
    private static final double NARROWEST = 7;
    /* Of the days in order, those before this part of them and after the rest may lie beyond the edge. */
    private static final double FAR = 0.05;
    private static final long LEAST_ROOM = 31;
    private static final int MOST_WEEKS = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    public Calendar {
        rows = List.copyOf(rows);
    }

    /**
     * An event.
     *
     * @param look classes of its bar
     * @param bar as SVG; empty where it lies beyond the edge
     * @param beyond the time of one that does
     * @param early whether it lies before
     */
    public record Row(EventLine line, String look, String bar, String beyond, boolean early, String told) {}

    /** No row where no event has a day. */
    public static Calendar of(List<EventLine> lines) {
        List<EventLine> dated = lines.stream().filter(it -> it.time() != null).toList();
        if (dated.isEmpty()) {
            return new Calendar("", "", List.of());
        }
        Scale scale = Scale.of(
                dated.stream().map(EventLine::time).filter(Objects::nonNull).toList());
        return new Calendar(
                scale.axis(),
                scale.grid(),
                dated.stream().map(line -> row(line, scale)).toList());
    }

    private static Row row(EventLine line, Scale scale) {
        DateInterval time = Objects.requireNonNull(line.time());
        String look = (line.isDisputed() ? " disputed" : "") + (line.independent() >= 2 ? " backed" : "")
                + (time.days() > 1 ? " open" : "") + " is-" + line.status().wire();
        String told = Days.of(time) + ": " + line.summary() + " (" + Held.of(line) + ", "
                + Amounts.counted(line.independent(), "independent origin") + ")";
        boolean early = time.to().isBefore(scale.first());
        boolean beyond = early || time.from().isAfter(scale.last());
        return new Row(line, look.strip(), beyond ? "" : scale.bar(time), beyond ? Days.of(time) : "", early, told);
    }

    /** The days that are shown. */
    private record Scale(LocalDate first, LocalDate last) {

        static Scale of(List<DateInterval> times) {
            List<Long> starts =
                    times.stream().map(it -> it.from().toEpochDay()).sorted().toList();
            List<Long> ends =
                    times.stream().map(it -> it.to().toEpochDay()).sorted().toList();
            int far = (int) (FAR * (times.size() - 1));
            long low = starts.get(far);
            long high = ends.get(times.size() - 1 - far);
            long room = Math.max(LEAST_ROOM, (high - low) / 4);
            return new Scale(
                    LocalDate.ofEpochDay(Math.max(starts.getFirst(), low - room)),
                    LocalDate.ofEpochDay(Math.min(ends.getLast(), high + room)));
        }

        long days() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }

        double x(LocalDate day) {
            return WIDTH * (day.toEpochDay() - first.toEpochDay()) / days();
        }

        String bar(DateInterval time) {
            double from = Math.max(0, x(time.from()));
            double wide = Math.max(NARROWEST, Math.min(WIDTH, x(time.to().plusDays(1))) - from);
            double left = Math.min(from, WIDTH - wide);
            return stretched("bar", BAR)
                    .empty("rect", "x", left, "y", 1, "width", wide, "height", BAR - 2)
                    .done();
        }

        String grid() {
            Svg svg = stretched("grid", 1);
            ticks().forEach(tick -> svg.empty("path", "d", "M" + Svg.number(x(tick.day())) + " 0V1"));
            return svg.done();
        }

        String axis() {
            Svg svg = Svg.drawing("axis", WIDTH, 44, "from " + Days.day(first) + " to " + Days.day(last));
            List<Tick> ticks = ticks();
            for (int i = 0; i < ticks.size(); i++) {
                double x = x(ticks.get(i).day());
                if (x < WIDTH - 60) {
                    svg.words("text", ticks.get(i).name(), "class", i % 2 == 0 ? "" : "between", "x", x + 3, "y", 36);
                }
            }
            return svg.done();
        }

        private static Svg stretched(String look, double height) {
            return Svg.stretched(look, WIDTH, height);
        }

        /* At most ten: weeks, months, quarters, years or more, as the span allows. */
        private List<Tick> ticks() {
            return days() <= MOST_WEEKS * 7 ? weeks() : months();
        }

        private List<Tick> weeks() {
            long step = days() <= MOST_WEEKS ? 1 : 7;
            return first.datesUntil(last.plusDays(1), Period.ofDays((int) step))
                    .map(day -> new Tick(day, DAY.format(day)))
                    .toList();
        }

        private List<Tick> months() {
            YearMonth month = YearMonth.from(first);
            YearMonth end = YearMonth.from(last);
            int step = step((end.getYear() - month.getYear()) * 12L + end.getMonthValue() - month.getMonthValue() + 1);
            if (step >= 12) {
                month = YearMonth.of(Math.floorDiv(month.getYear(), step / 12) * (step / 12), 1);
            }
            List<Tick> ticks = new ArrayList<>();
            for (; !month.isAfter(end); month = month.plusMonths(step)) {
                if (!month.atDay(1).isBefore(first)) {
                    String name = step >= 12 ? String.valueOf(month.getYear()) : Days.month(month.toString());
                    ticks.add(new Tick(month.atDay(1), name));
                }
            }
            return ticks;
        }

        private static int step(long months) {
            for (int step : new int[] {1, 2, 3, 6, 12, 24, 60, 120, 240}) {
                if (months / step <= 9) {
                    return step;
                }
            }
            return 1200;
        }
    }

    private record Tick(LocalDate day, String name) {}
}
