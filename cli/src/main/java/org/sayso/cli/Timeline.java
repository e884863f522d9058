package org.sayso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.text.CountText;
import org.sayso.cli.text.OneLine;
import org.sayso.cli.text.Shortened;
import org.sayso.ledger.store.HappeningRow;
import org.sayso.model.CountRange;
import org.sayso.model.DateInterval;
import org.sayso.model.Event;
import org.sayso.model.HappeningPlace;

/**
 * Events under the days on which they happened. An event that is known to lie in a month, or to last one, is not put on the month's first day: it
 * stands under a heading of its own, before the days of that month.
 */
final class Timeline {

    private static final int LEAST_SUMMARY = 40;

    private static final Comparator<DateInterval> BY_START_LONGEST_FIRST =
            Comparator.comparing(DateInterval::from).thenComparing(DateInterval::to, Comparator.reverseOrder());

    private final int width;

    Timeline(int width) {
        this.width = width;
    }

    void print(List<HappeningRow> events, PrintWriter out) {
        Map<DateInterval, List<HappeningRow>> dated = events.stream()
                .filter(row -> row.event().time() != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.event().time()),
                        () -> new TreeMap<>(BY_START_LONGEST_FIRST),
                        Collectors.toList()));
        dated.forEach((time, rows) -> section(heading(time), rows, out));
        List<HappeningRow> undated =
                events.stream().filter(row -> row.event().time() == null).toList();
        if (!undated.isEmpty()) {
            section("day unknown", undated, out);
        }
    }

    private static String heading(DateInterval time) {
        return time.days() == 1
                ? time.from().toString()
                : time.from() + " to " + time.to() + " (some time in these days, or all through them)";
    }

    private void section(String heading, List<HappeningRow> rows, PrintWriter out) {
        out.println(heading);
        rows.forEach(row -> out.println(line(row)));
        out.println();
    }

    private String line(HappeningRow row) {
        Event event = row.event();
        List<String> facts = new ArrayList<>();
        Optional.ofNullable(event.place()).map(HappeningPlace::name).ifPresent(facts::add);
        count(event.quantity()).ifPresent(facts::add);
        facts.add(Summary.counted(event.independentOrigins(), "independent origin")
                + (event.disagreements().isEmpty() ? "" : " !"));
        facts.add(Summary.counted(event.reports().size(), "report"));
        String start = String.format("%6d  %s: ", row.no(), event.type().wire());
        String end = "  [" + String.join(" · ", facts) + "]";
        int free = Math.max(LEAST_SUMMARY, width - start.length() - end.length());
        return start + Shortened.to(free, OneLine.of(event.summary())) + end;
    }

    private static Optional<String> count(@Nullable CountRange count) {
        return Optional.ofNullable(count)
                .map(range -> CountText.range(range.low(), range.high(), false))
                .filter(text -> !text.isEmpty());
    }
}
