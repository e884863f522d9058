package org.sayso.desk.screen;

import java.util.ArrayList;
import java.util.List;
import org.sayso.desk.drawing.NumbersPlot;
import org.sayso.desk.wording.Amounts;
import org.sayso.ledger.Numbers;
import org.sayso.ledger.Numbers.Count;
import org.sayso.ledger.Numbers.Series;

/**
 * How many, as the event's page shows it.
 *
 * @param plots of what was counted more than once
 * @param once counts that stand alone, and need no plot
 */
public record Counted(List<Plot> plots, List<Once> once) {

    /**
     * Counts of one thing over time.
     *
     * @param what is counted: {@code people}, {@code attacks a day}
     * @param origins names of those with a colour of their own, in the order of the colours
     * @param others how many share the colour after these
     */
    public record Plot(String what, String drawing, List<String> origins, int others) {}

    /** A count that nothing can be set beside. */
    public record Once(Count count) {

        public String words() {
            return Amounts.of(count.quantity()) + " " + Amounts.unit(count.quantity());
        }
    }

    static Counted of(Numbers numbers) {
        List<Plot> plots = new ArrayList<>();
        List<Once> once = new ArrayList<>();
        for (Series series : numbers.series()) {
            if (series.counts().size() == 1) {
                once.add(new Once(series.counts().getFirst()));
            } else {
                plots.add(plot(series));
            }
        }
        return new Counted(plots, once);
    }

    private static Plot plot(Series series) {
        List<String> names =
                NumbersPlot.origins(series).stream().map(id -> name(series, id)).toList();
        int coloured = Math.min(names.size(), NumbersPlot.COLOURS);
        return new Plot(what(series), NumbersPlot.of(series), names.subList(0, coloured), names.size() - coloured);
    }

    private static String name(Series series, String origin) {
        return series.counts().stream()
                .filter(it -> it.origin().equals(origin))
                .map(Count::originName)
                .findFirst()
                .orElse(origin);
    }

    private static String what(Series series) {
        String unit = switch (series.unit()) {
            case "" -> "";
            case "people" -> "people";
            case "attack" -> "attacks";
            default -> Amounts.unit(series.counts().getFirst().quantity());
        };
        return series.perDay() ? unit + " a day" : unit;
    }
}
