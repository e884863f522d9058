package org.sayso.reader.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.model.Attribution;
import org.sayso.model.CodePointText;
import org.sayso.model.EventMention;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Span;
import org.sayso.reader.Parsed;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;

/**
 * Metamorphic: thousands of made-up sentences, read by the whole reader, encoder included. Wrapping a clause in somebody's words adds exactly the
 * right links, in order, with exact offsets, and changes nothing else.
 */
class SayingsIT {

    private static final List<String> SUBJECTS =
            List.of("twelve soldiers", "the pilots", "three colonels", "two convoys", "rebel fighters");
    private static final List<String> PREDICATES = List.of(
            "had left the barracks",
            "had crossed the river on Monday",
            "were killed near the bridge",
            "had fled to the border before dawn",
            "were hit by shells in the north",
            "had seized the depot",
            "had surrendered last week");
    private static final List<String> SOURCES = List.of(
            "the council",
            "the mayor",
            "villagers",
            "Ada Lund",
            "a spokesman for the ministry",
            "an army officer",
            "residents of the town");
    private static final int IN_ONE_REPORT = 200;
    private static final int FEWEST = 2500;

    private record Found(
            Saying saying, List<Attribution> links, List<String> events, Span extent, CodePointText text) {}

    private static final List<Found> ALL = new ArrayList<>();

    @BeforeAll
    static void readThemAll() {
        List<Saying> sayings = new ArrayList<>();
        int turn = 0;
        for (String subject : SUBJECTS) {
            for (String predicate : PREDICATES) {
                String source = SOURCES.get(turn % SOURCES.size());
                sayings.addAll(Saying.around(subject, predicate, source));
                sayings.addAll(Saying.around(subject, predicate, SOURCES.get((turn + 3) % SOURCES.size())));
                turn++;
            }
        }
        ReportReader reader = StandardReader.over(Parsed.parser());
        for (int from = 0; from < sayings.size(); from += IN_ONE_REPORT) {
            read(reader, sayings.subList(from, Math.min(sayings.size(), from + IN_ONE_REPORT)));
        }
    }

    private static void read(ReportReader reader, List<Saying> sayings) {
        String all = sayings.stream().map(Saying::text).collect(Collectors.joining("\n\n"));
        Reading reading = reader.read(Report.of("made-up", all), "en");
        CodePointText text = CodePointText.of(all);
        int at = 0;
        for (Saying saying : sayings) {
            Span extent = new Span(at, at + saying.text().length());
            List<Attribution> links = reading.attributions().stream()
                    .filter(a -> extent.contains(a.content().getFirst()))
                    .toList();
            int inside = at
                    + saying.text()
                            .toLowerCase(Locale.ROOT)
                            .indexOf(saying.inside().toLowerCase(Locale.ROOT));
            List<String> events = reading.events().stream()
                    .filter(e -> new Span(inside, inside + saying.inside().length()).contains(e.trigger()))
                    .map(e -> told(e, text, links))
                    .toList();
            ALL.add(new Found(saying, links, events, extent, text));
            at = extent.end() + 2;
        }
    }

    /* All of an event that no wrapping may change; the chain is that of the sentence. */
    private static String told(EventMention event, CodePointText text, List<Attribution> links) {
        String chain = links.stream()
                        .map(Attribution::id)
                        .toList()
                        .equals(event.chain().links())
                ? ""
                : " in " + event.chain();
        String count = event.quantity() == null ? "" : " " + event.quantity().low();
        return event.type().wire() + " " + text.slice(event.trigger()) + " "
                + event.polarity().wire() + count + chain;
    }

    @Test
    void thereAreThousands() {
        assertThat(ALL).hasSizeGreaterThan(FEWEST);
    }

    @Test
    void eachWrappingAddsExactlyItsLinksWithExactOffsets() {
        assertThat(ALL.stream()
                        .filter(found -> !expected(found).equals(links(found)))
                        .map(found -> "\n" + found.saying().text() + "\n  " + expected(found) + "\n  " + links(found))
                        .toList())
                .isEmpty();
    }

    @Test
    void whatIsToldInsideStaysTheSame() {
        List<String> changed = new ArrayList<>();
        List<String> plain = List.of();
        String clause = "";
        for (Found found : ALL) {
            if (found.saying().links().isEmpty()
                    && found.saying()
                            .text()
                            .startsWith(Saying.capital(found.saying().inside()))) {
                plain = found.events();
                clause = found.saying().inside();
            } else if (found.saying().inside().equals(clause) && !found.events().equals(plain)) {
                changed.add("\n" + found.saying().text() + "\n  " + plain + "\n  " + found.events());
            }
        }
        assertThat(changed).isEmpty();
    }

    private static List<String> expected(Found found) {
        String text = found.saying().text().toLowerCase(Locale.ROOT);
        int base = found.extent().start();
        return found.saying().links().stream()
                .map(link -> at(text, link.source(), base) + " " + at(text, link.cue(), base) + " "
                        + link.content().stream()
                                .map(piece -> at(text, piece, base))
                                .toList() + " "
                        + link.stance().wire())
                .toList();
    }

    private static String at(String text, @Nullable String words, int base) {
        if (words == null) {
            return "-";
        }
        int from = text.lastIndexOf(words.toLowerCase(Locale.ROOT));
        return new Span(base + from, base + from + words.length()) + words.toLowerCase(Locale.ROOT);
    }

    private static List<String> links(Found found) {
        return found.links().stream()
                .sorted((one, other) -> other.content().getFirst().length()
                        - one.content().getFirst().length())
                .map(a -> at(found, a.source()) + " " + at(found, a.cue()) + " "
                        + a.content().stream().map(piece -> at(found, piece)).toList() + " "
                        + a.stance().wire())
                .toList();
    }

    private static String at(Found found, @Nullable Span span) {
        return span == null ? "-" : span + found.text().slice(span).toLowerCase(Locale.ROOT);
    }
}
