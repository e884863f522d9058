package org.sayso.exports.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sayso.ledger.Why;
import org.sayso.model.DateInterval;
import org.sayso.model.Event;

/**
 * The events over days, as a drawing: one dot for a day, a bar for an interval, each with the event's number. What lies far before the rest, or has no
 * day, is told under the drawing, since it would squeeze everything else.
 */
final class Timeline {

    private static final int WIDTH = 720;
    private static final int LEFT = 14;
    private static final int RIGHT = 40;
    private static final int LANE = 17;
    private static final int TOP = 26;
    private static final int MOST_LANES = 24;
    private static final long LONGEST = 400;
    private static final long SHORT = 10;

    private record Item(int number, Event event, DateInterval time) {}

    private final List<Item> shown = new ArrayList<>();
    private final List<Item> early = new ArrayList<>();
    private final List<Integer> undated = new ArrayList<>();

    private Timeline(List<Why> events) {
        List<Item> dated = new ArrayList<>();
        for (int at = 0; at < events.size(); at++) {
            Event event = events.get(at).event();
            if (event.time() == null) {
                undated.add(at + 1);
            } else {
                dated.add(new Item(at + 1, event, event.time()));
            }
        }
        LocalDate last = dated.stream()
                .map(item -> item.time.to())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        dated.forEach(item -> (item.time.from().isBefore(last.minusDays(LONGEST)) ? early : shown).add(item));
        moveWhatLiesOutside();
    }

    static String of(List<Why> events) {
        return new Timeline(events).draw();
    }

    private String draw() {
        StringBuilder out = new StringBuilder();
        if (!shown.isEmpty()) {
            svg(out);
        }
        if (!early.isEmpty()) {
            out.append("<p class=aside>Earlier: ");
            for (Item item : early) {
                out.append(link(item.number))
                        .append(" (")
                        .append(Days.of(item.time))
                        .append(") ");
            }
            out.append("</p>\n");
        }
        if (!undated.isEmpty()) {
            out.append("<p class=aside>No report dates: ");
            undated.forEach(number -> out.append(link(number)).append(' '));
            out.append("</p>\n");
        }
        return out.toString();
    }

    private static String link(int number) {
        return "<a href=\"#e" + number + "\">" + number + "</a>";
    }

    private void svg(StringBuilder out) {
        DateInterval span = covering(spans());
        LocalDate first = span.from();
        LocalDate last = span.to();
        double perDay = (WIDTH - LEFT - (double) RIGHT) / Math.max(1, last.toEpochDay() - first.toEpochDay() + 1);
        List<Double> lanes = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        for (Item item : shown) {
            double from = Math.max(LEFT - 8, LEFT + (item.time.from().toEpochDay() - first.toEpochDay()) * perDay);
            double to =
                    Math.min(WIDTH - RIGHT + 8, LEFT + (item.time.to().toEpochDay() - first.toEpochDay() + 1) * perDay);
            int lane = lane(lanes, from, Math.max(to, from + 26));
            marks.append(mark(item, from, to, TOP + lane * LANE, perDay));
        }
        int height = TOP + lanes.size() * LANE + 8;
        out.append("<svg class=timeline viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=img aria-label=\"Events over days\">\n");
        axis(out, first, last, perDay, height);
        out.append(marks).append("</svg>\n");
    }

    private void moveWhatLiesOutside() {
        List<Item> outside = shown.stream()
                .filter(item -> !item.time.overlaps(covering(spans())))
                .toList();
        shown.removeAll(outside);
        early.addAll(outside);
        early.sort(Comparator.comparingInt(Item::number));
    }

    private static DateInterval covering(List<DateInterval> spans) {
        LocalDate first = spans.stream()
                .map(DateInterval::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = spans.stream()
                .map(DateInterval::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new DateInterval(first, last);
    }

    /* What took months must not squeeze the days together: its bar runs over the edge. */
    private List<DateInterval> spans() {
        List<DateInterval> all = shown.stream().map(Item::time).toList();
        List<DateInterval> brief =
                all.stream().filter(time -> time.days() <= SHORT).toList();
        return brief.isEmpty() ? all : brief;
    }

    private static int lane(List<Double> lanes, double from, double to) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane) <= from) {
                lanes.set(lane, to);
                return lane;
            }
        }
        if (lanes.size() < MOST_LANES) {
            lanes.add(to);
            return lanes.size() - 1;
        }
        return MOST_LANES - 1;
    }

    private static String mark(Item item, double from, double to, int top, double perDay) {
        String kind = item.event.disagreements().isEmpty() ? "" : " disputed";
        String weight = item.event.independentOrigins() >= 2 ? " firm" : "";
        String shape = item.time.days() == 1
                ? format(
                        "<circle class=\"dot%s%s\" cx=\"%.1f\" cy=\"%d\" r=\"4.5\"/>",
                        kind, weight, from + Math.min(perDay / 2, 8), top + 4)
                : format(
                        "<rect class=\"bar%s%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"7\" rx=\"3.5\"/>",
                        kind, weight, from, top, Math.max(5, to - from - 2));
        double label = item.time.days() == 1 ? from + Math.min(perDay / 2, 8) + 7 : from + 3;
        int base = item.time.days() == 1 ? top + 8 : top + 15;
        String text = item.time.days() == 1
                ? format("<text x=\"%.1f\" y=\"%d\">%d</text>", label, base, item.number)
                : format("<text x=\"%.1f\" y=\"%d\" class=small>%d</text>", label, base, item.number);
        return "<a href=\"#e" + item.number + "\"><title>"
                + Html.text(item.number + ". " + Headings.noun(item.event.type()) + ", " + Days.of(item.time))
                + "</title>" + shape
                + text + "</a>\n";
    }

    private static void axis(StringBuilder out, LocalDate first, LocalDate last, double perDay, int height) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        long step = Math.max(1, (long) Math.ceil(days / Math.floor((WIDTH - LEFT - (double) RIGHT) / 62)));
        for (long day = 0; day < days; day += step) {
            double x = LEFT + day * perDay;
            out.append(format("<line class=tick x1=\"%.1f\" y1=\"18\" x2=\"%.1f\" y2=\"%d\"/>", x, x, height))
                    .append(format(
                            "<text class=day x=\"%.1f\" y=\"12\">%s</text>%n",
                            x + 2, Days.shortly(first.plusDays(day))));
        }
        out.append(format("<line class=axis x1=\"%d\" y1=\"18\" x2=\"%d\" y2=\"18\"/>%n", LEFT, WIDTH - RIGHT + 8));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values).replace("\r\n", "\n");
    }
}
