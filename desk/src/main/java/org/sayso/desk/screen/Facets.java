package org.sayso.desk.screen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.desk.filter.LedgerQuery;
import org.sayso.desk.wording.Days;
import org.sayso.desk.wording.Words;
import org.sayso.ledger.EventSelection;
import org.sayso.ledger.store.Facet;
import org.sayso.ledger.store.FacetCount;
import org.sayso.model.Certainty;

/** The counts beside the ledger: each a link that narrows the view, or widens it again. */
public final class Facets {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int MOST = 10;
    private static final int MOST_MONTHS = 600;
    private static final int MOST_BARS = 120;

    private static final List<Shown> SHOWN = List.of(
            new Shown(Facet.TYPE, "What", "type"),
            new Shown(Facet.PLACE, "Where", "place"),
            new Shown(Facet.ORIGIN, "On whose word", "origin"),
            new Shown(Facet.OUTLET, "Outlet", "outlet"),
            new Shown(Facet.CERTAINTY, "How sure", "certainty"),
            new Shown(Facet.STATUS, "Status", "status"));

    private Facets() {}

    private record Shown(Facet facet, String title, String name) {}

    /**
     * A property with its values.
     *
     * @param name of the parameter
     */
    public record Group(String title, String name, List<Entry> entries, boolean chosen, String widened) {}

    /**
     * A value of a property.
     *
     * @param address query string of the view that it leads to
     * @param share of the commonest value, 0 to 100
     */
    public record Entry(String label, long events, String address, boolean chosen, int share) {}

    static List<Group> of(EventSelection events, LedgerQuery query) {
        return SHOWN.stream()
                .map(it -> group(events, query, it.facet(), it.title(), it.name()))
                .toList();
    }

    /** The months of the view, with a bar each. */
    static Group months(EventSelection events, LedgerQuery query) {
        return withEmptyMonths(group(events, query, Facet.MONTH, "When", "since"), query);
    }

    /*
     * A gap between two months is as wide as it was, as long as there is room to show it; where there is none, the few events at either end that
     * lie far from the others are left out.
     */
    private static Group withEmptyMonths(Group group, LedgerQuery query) {
        List<Entry> known = near(group.entries());
        if (known.isEmpty()) {
            return group;
        }
        Map<YearMonth, Entry> entries = new TreeMap<>();
        known.forEach(it -> entries.put(month(it), it));
        List<Entry> all = new ArrayList<>();
        YearMonth last = month(known.getLast());
        for (YearMonth month = month(known.getFirst()); !month.isAfter(last); month = month.plusMonths(1)) {
            Entry empty = new Entry(
                    Days.month(month.toString()), 0, address(query, Facet.MONTH, "since", month.toString()), false, 0);
            all.add(entries.getOrDefault(month, empty));
            if (all.size() > MOST_BARS) {
                return new Group(group.title(), group.name(), known, group.chosen(), group.widened());
            }
        }
        return new Group(group.title(), group.name(), all, group.chosen(), group.widened());
    }

    private static List<Entry> near(List<Entry> months) {
        if (months.isEmpty() || span(months) <= MOST_BARS) {
            return months;
        }
        long spare = months.stream().mapToLong(Entry::events).sum() / 50;
        int from = 0;
        int to = months.size();
        for (long left = spare; from < to - 1 && left >= months.get(from).events(); from++) {
            left -= months.get(from).events();
        }
        for (long left = spare; to > from + 1 && left >= months.get(to - 1).events(); to--) {
            left -= months.get(to - 1).events();
        }
        return months.subList(from, to);
    }

    private static long span(List<Entry> months) {
        return ChronoUnit.MONTHS.between(month(months.getFirst()), month(months.getLast())) + 1;
    }

    private static YearMonth month(Entry entry) {
        return YearMonth.parse(entry.label(), MONTH);
    }

    private static Group group(EventSelection events, LedgerQuery query, Facet facet, String title, String name) {
        List<FacetCount> counts = events.facet(facet, facet == Facet.MONTH ? MOST_MONTHS : MOST);
        long most = counts.stream().mapToLong(FacetCount::events).max().orElse(1);
        boolean chosen = query.has(name);
        List<Entry> entries = counts.stream()
                .map(it ->
                        new Entry(label(facet, it), it.events(), address(query, facet, name, it.value()), chosen, (int)
                                Math.max(1, Math.round(100.0 * it.events() / most))))
                .toList();
        return new Group(title, name, entries, chosen, query.without(name));
    }

    private static String label(Facet facet, FacetCount count) {
        return switch (facet) {
            case TYPE -> Words.plain(count.value());
            case CERTAINTY -> Certainty.values()[Integer.parseInt(count.value())].wire();
            case MONTH -> Days.month(count.value());
            case DAY -> Days.day(LocalDate.parse(count.value()));
            case PLACE, STATUS, ORIGIN, OUTLET -> count.name();
        };
    }

    private static String address(LedgerQuery query, Facet facet, String name, String value) {
        return switch (facet) {
            case TYPE, STATUS -> query.with(name, value);
            case CERTAINTY -> query.with(name, Certainty.values()[Integer.parseInt(value)].wire());
            case DAY -> query.with("since", value, "until", value);
            case PLACE, ORIGIN, OUTLET -> query.with(name, "\"" + value + "\"");
            case MONTH -> {
                YearMonth month = YearMonth.parse(value);
                yield query.with(
                        "since",
                        month.atDay(1).toString(),
                        "until",
                        month.atEndOfMonth().toString());
            }
        };
    }
}
