package org.sayso.intake.published;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.intake.printed.DayMonthOrder;

/** Dates in meta elements, under the names in {@code meta-names.txt}. */
final class MetaDates {

    private record Name(boolean published, String name) {}

    private static final List<Name> NAMES = load();
    private static final List<String> ATTRIBUTES = List.of("property", "name", "itemprop", "http-equiv", "pubdate");

    private MetaDates() {}

    private static List<Name> load() {
        var stream = Objects.requireNonNull(
                MetaDates.class.getResourceAsStream("/org/sayso/intake/published/meta-names.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .map(parts -> new Name(parts[0].equals("published"), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void find(Document page, List<PageDate> published, List<PageDate> updated) {
        Map<String, List<String>> contents = contents(page);
        for (Name name : NAMES) {
            for (String content : contents.getOrDefault(name.name(), List.of())) {
                Written.first(content, DayMonthOrder.UNKNOWN, PageDate.Place.META, name.name())
                        .ifPresent((name.published() ? published : updated)::add);
            }
        }
    }

    private static Map<String, List<String>> contents(Document page) {
        Map<String, List<String>> contents = new TreeMap<>();
        for (Element meta : page.select("meta")) {
            String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("datetime");
            for (String attribute : ATTRIBUTES) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty() && !content.isBlank()) {
                    contents.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
        return contents;
    }
}
