package org.sayso.desk.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.ledger.store.EventFilter;
import org.sayso.ledger.store.EventOrder;

/**
 * What an address asks the ledger for: filter, order and page, each a parameter of its own, so that a view can be kept, sent and come back to.
 *
 * <p>Parameters: {@code q} words, {@code type}, {@code since} and {@code until} (ISO days), {@code place}, {@code origin}, {@code actor}, {@code outlet}
 * (part of the name, or exactly in double quotes), {@code certainty}, {@code status}, {@code independent} (least number), {@code disagree=1},
 * {@code box} (south,west,north,east in degrees), {@code sort}, {@code down=1}, {@code page} (from 1). Without {@code sort} the newest come
 * first. What makes no sense is left out and told.
 *
 * @param parameters those that were understood, without {@code page}
 * @param page from 1
 * @param notes what was not understood, one line each
 */
public record LedgerQuery(
        Map<String, String> parameters,
        EventFilter filter,
        EventOrder order,
        boolean down,
        int page,
        List<String> notes) {

    public LedgerQuery {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        notes = List.copyOf(notes);
    }

    /** @param parameters as an address gives them; of one that is given twice the first counts */
    public static LedgerQuery of(Map<String, List<String>> parameters) {
        QueryParser parser = new QueryParser(parameters);
        EventFilter filter = parser.filter();
        EventOrder order = parser.order();
        boolean down = parser.flag("down") || !parser.understood().containsKey("sort");
        int page = parser.number("page", 1);
        parser.understood().remove("page");
        return new LedgerQuery(parser.understood(), filter, order, down, Math.max(1, page), parser.notes());
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !filter.equals(EventFilter.ALL);
    }

    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** The value of a parameter; empty where it is not given. */
    public String value(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The query string, without a question mark, of this view from its first page. */
    public String address() {
        return address(parameters);
    }

    /** @param namesAndValues name, value, name, value ... */
    public String with(String... namesAndValues) {
        Map<String, String> changed = new TreeMap<>(parameters);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return address(changed);
    }

    public String without(String... names) {
        Map<String, String> changed = new TreeMap<>(parameters);
        changed.keySet().removeAll(List.of(names));
        return address(changed);
    }

    public String onPage(int number) {
        return number <= 1 ? address() : with("page", String.valueOf(number));
    }

    /** The same view ordered by this; where it is already, the other way round. */
    public String sortedBy(EventOrder by) {
        Map<String, String> changed = new TreeMap<>(parameters);
        changed.put("sort", name(by));
        boolean turned = by == order && !down;
        if (turned || by != order && startsWithMost(by)) {
            changed.put("down", "1");
        } else {
            changed.remove("down");
        }
        return address(changed);
    }

    private static boolean startsWithMost(EventOrder by) {
        return switch (by) {
            case QUANTITY, INDEPENDENT, REPORTS, DISAGREEMENTS, WEIGHT -> true;
            case TYPE, WHO, TIME, PLACE, CERTAINTY, STATUS -> false;
        };
    }

    private static String name(EventOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static String address(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
