package org.sayso.ledger.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.ledger.text.WordList;
import org.sayso.ledger.text.Words;
import org.sayso.model.Report;

/**
 * Whose text a report says that it prints: "KARVEL (AFP) - ...", "Reuters -- ...", "the Harbour Post reported", an address it links to.
 *
 * <p>Agencies stand in the data file {@code agencies.txt}; any outlet is known by its own name. What it gets wrong: an agency named in brackets for
 * one sentence only.
 */
final class Credits {

    private static final Map<String, List<String>> AGENCIES = load();
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()\\n]{2,40})\\)");
    private static final Pattern LINE_START = Pattern.compile("(?m)^\\s*([\\p{L} .'’-]{2,40}?)\\s*(?:--|[-–—])\\s");
    private static final String REPORTED = "(?:reported|reports|wrote|writes)";

    private Credits() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> agencies = new LinkedHashMap<>();
        for (String line : WordList.lines("agencies.txt")) {
            String[] parts = line.split(":", 2);
            agencies.put(
                    parts[0].strip(),
                    Arrays.stream(parts[1].split(",")).map(String::strip).toList());
        }
        return agencies;
    }

    /** What speaks for it that two reports are one text, or that one has it from the other, in words for people. */
    static List<String> between(Report one, Report other) {
        List<String> credits = new ArrayList<>();
        Set<String> shared = agencies(one.text());
        shared.retainAll(agencies(other.text()));
        shared.forEach(agency -> credits.add("both credit " + agency));
        if (names(one, other)) {
            credits.add(one.id() + " names " + other.outlet());
        }
        if (names(other, one)) {
            credits.add(other.id() + " names " + one.outlet());
        }
        return List.copyOf(credits);
    }

    /** Whether a report names the other's outlet as the one that reported it, credits it, or links to the other. */
    static boolean names(Report report, Report other) {
        Optional<String> url = Optional.ofNullable(other.url()).filter(address -> address.length() > 12);
        if (url.filter(report.text()::contains).isPresent()) {
            return true;
        }
        String outlet = other.outlet();
        if (outlet == null || outlet.equals(report.outlet()) || Words.of(outlet).isEmpty()) {
            return false;
        }
        String words = String.join(" ", Words.of(outlet));
        String folded = String.join(" ", Words.of(report.text()));
        boolean reported = Pattern.compile("\\b" + Pattern.quote(words) + " " + REPORTED + "\\b")
                .matcher(folded)
                .find();
        return reported || places(report.text()).contains(words);
    }

    private static Set<String> agencies(String text) {
        Set<String> places = places(text);
        return AGENCIES.entrySet().stream()
                .filter(agency -> agency.getValue().stream().anyMatch(places::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /* What stands where a text is credited, folded: in brackets, or before the dash that opens a paragraph. */
    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        for (Pattern pattern : List.of(BRACKETS, LINE_START)) {
            pattern.matcher(text)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(words -> places.add(String.join(" ", Words.of(words))));
        }
        return places;
    }
}
