package org.sayso.reader.attribution;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sayso.model.Attribution;
import org.sayso.reader.Parsed;
import org.sayso.reader.syntax.ParsedText;

/** What a finder makes of a text, written so that two readings can be compared by eye: {@code outer > source: content}. */
final class Links {

    private static final AttributionFinder FINDER = new RuleAttributionFinder();

    private Links() {}

    static List<String> in(String report) {
        ParsedText text = Parsed.of(report);
        List<Attribution> list = FINDER.find(text).list();
        return list.stream().map(a -> path(text, list, a)).toList();
    }

    static List<Attribution> attributions(String report) {
        return FINDER.find(Parsed.of(report)).list();
    }

    private static String path(ParsedText text, List<Attribution> list, Attribution attribution) {
        String outer = list.stream()
                .filter(a -> a.id().equals(attribution.inside()))
                .map(a -> source(text, a) + " > ")
                .collect(Collectors.joining());
        String content = attribution.content().stream().map(text::slice).collect(Collectors.joining(" "));
        return (outer + source(text, attribution) + ": " + content).toLowerCase(Locale.ROOT);
    }

    private static String source(ParsedText text, Attribution attribution) {
        return attribution.source() == null ? "-" : text.slice(attribution.source());
    }
}
