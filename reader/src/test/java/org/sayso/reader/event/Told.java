package org.sayso.reader.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.model.Span;
import org.sayso.reader.Parsed;
import org.sayso.reader.event.lexicon.EventLexicon;
import org.sayso.reader.syntax.ParsedText;

/** What the finder makes of a sentence, as a person would write it down: {@code kill killed agent=[gunmen] patient=[two men]}. */
final class Told {

    private static final EventFinder FINDER = new LexiconEventFinder(EventLexicon.load());

    private Told() {}

    static List<String> by(String text) {
        ParsedText parsed = Parsed.of(text);
        return FINDER.find(parsed).stream().map(c -> line(c, parsed)).toList();
    }

    /** Types and triggers only. */
    static List<String> typesIn(String text) {
        ParsedText parsed = Parsed.of(text);
        return FINDER.find(parsed).stream()
                .map(c -> c.type().wire() + " " + parsed.slice(c.trigger()))
                .toList();
    }

    private static String line(EventCandidate event, ParsedText text) {
        String roles = new TreeMap<>(event.arguments())
                .entrySet().stream()
                        .map(e -> " " + e.getKey().wire() + "=" + slices(e, text))
                        .collect(Collectors.joining());
        return event.type().wire() + " " + text.slice(event.trigger()) + roles;
    }

    private static List<String> slices(Map.Entry<?, List<Span>> role, ParsedText text) {
        return role.getValue().stream().map(text::slice).toList();
    }
}
