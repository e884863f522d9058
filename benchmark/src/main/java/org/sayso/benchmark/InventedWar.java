package org.sayso.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Attribution;
import org.sayso.model.CapturedReport;
import org.sayso.model.Certainty;
import org.sayso.model.Chain;
import org.sayso.model.Credibility;
import org.sayso.model.EventMention;
import org.sayso.model.EventPlace;
import org.sayso.model.EventTime;
import org.sayso.model.EventType;
import org.sayso.model.Evidence;
import org.sayso.model.OriginalBytes;
import org.sayso.model.Phase;
import org.sayso.model.Polarity;
import org.sayso.model.Quantity;
import org.sayso.model.Reading;
import org.sayso.model.Report;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;
import org.sayso.model.Span;
import org.sayso.model.Stance;

/**
 * Reports of a war that never was, with their readings, as many as wanted: forty a day from 800 towns, each happening told by three reports of which
 * one is mostly a copy, on the word of a named monitor or of unnamed activists. The same number gives the same report.
 */
final class InventedWar {

    /** A report with its reading. */
    record Told(CapturedReport captured, Reading reading) {}

    private static final int TOWNS = 800;
    private static final int REPORTS_A_DAY = 40;
    private static final int TELLINGS = 3;
    private static final double COPIED = 0.7;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final List<String> SYLLABLES = List.of(
            "ka", "ros", "tel", "min", "dra", "vo", "sha", "lem", "bur", "ni", "qua", "pel", "gor", "ha", "zi", "mar",
            "ost", "ule");
    private static final List<String> OUTLETS = List.of(
            "Harbour Post",
            "Hill Radio",
            "Coast Daily",
            "The Echo",
            "Bay Wire",
            "State Herald",
            "The Lantern",
            "Valley News");
    private static final List<EventType> DEEDS = List.of(
            EventType.SHELL,
            EventType.ATTACK,
            EventType.EXPLOSION,
            EventType.AIR_STRIKE,
            EventType.ARREST,
            EventType.ABDUCT,
            EventType.CLASH,
            EventType.DEFECT);

    private InventedWar() {}

    /** @param number from 0 on, in order of publication */
    static Told report(int number) {
        int happening = number / TELLINGS;
        Random what = new Random(happening * 7919L + 1);
        Random how = new Random(number * 104729L + 7);
        String town = name(new Random(what.nextInt(TOWNS) * 31L + 5), 3);
        LocalDate day = FIRST_DAY.plusDays(number / REPORTS_A_DAY);
        EventType deed = DEEDS.get(what.nextInt(DEEDS.size()));
        int toll = 1 + what.nextInt(60);
        boolean copy = number % TELLINGS == 1 && how.nextDouble() < COPIED;
        String body = copy
                ? body(new Random((number - 1) * 104729L + 7), town, day, deed, toll)
                : body(how, town, day, deed, toll);
        return told(number, OUTLETS.get(how.nextInt(OUTLETS.size())), day.plusDays(1), body, town, day, deed, toll);
    }

    private static String body(Random how, String town, LocalDate day, EventType deed, int toll) {
        StringBuilder text = new StringBuilder();
        String source = how.nextInt(3) == 0 ? "activists in the town" : "the " + name(how, 2) + " Monitor";
        text.append("At least ")
                .append(toll)
                .append(" people were killed in ")
                .append(town)
                .append(" on ")
                .append(WEEKDAY.format(day))
                .append(" after the ")
                .append(deed.wire())
                .append(" there, ")
                .append(source)
                .append(" said.\n\n");
        for (int i = 0; i < 12; i++) {
            text.append(sentence(how)).append(i % 4 == 3 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private static String sentence(Random how) {
        List<String> words = new ArrayList<>();
        int length = 9 + how.nextInt(12);
        for (int i = 0; i < length; i++) {
            words.add(
                    i % 3 == 1
                            ? List.of("of", "the", "and", "with", "near").get(how.nextInt(5))
                            : name(how, 1 + how.nextInt(3)).toLowerCase(Locale.ROOT));
        }
        return "The " + String.join(" ", words) + ".";
    }

    private static String name(Random random, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Told told(
            int number,
            String outlet,
            LocalDate published,
            String text,
            String town,
            LocalDate day,
            EventType deed,
            int toll) {
        String id = "invented-" + number;
        int comma = text.indexOf(", ");
        int said = text.indexOf(" said.");
        String source = text.substring(comma + 2, said);
        boolean named = source.startsWith("the ");
        Attribution attribution = new Attribution(
                "a1",
                new Span(comma + 2, said),
                new Span(said + 1, said + 5),
                List.of(new Span(0, comma)),
                null,
                named ? SourceKind.ORGANISATION : SourceKind.GROUP,
                null,
                Stance.ASSERTS);
        EventTime time = new EventTime(span(text, WEEKDAY.format(day)), day, day);
        Random where = new Random(town.hashCode());
        EventPlace place = new EventPlace(
                span(text, town), town, null, null, 30 + where.nextDouble() * 10, 35 + where.nextDouble() * 10, null);
        Quantity quantity = new Quantity(span(text, "At least " + toll), (double) toll, null, false, "people", null);
        List<EventMention> events = List.of(
                mention(
                        "e1",
                        span(text, "killed"),
                        EventType.KILL,
                        Map.of(Role.PATIENT, List.of(span(text, "people"))),
                        time,
                        place,
                        quantity),
                mention("e2", span(text, deed.wire()), deed, Map.of(), time, place, null));
        Report report = new Report(id, text, published, outlet, null, null, null);
        Reading reading = new Reading(
                id,
                published,
                outlet,
                "invented",
                List.of(attribution),
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        byte[] bytes = (id + "\n" + text).getBytes(StandardCharsets.UTF_8);
        return new Told(
                new CapturedReport(report, new Evidence(id, "text/plain", OriginalBytes.of(bytes), null)), reading);
    }

    private static EventMention mention(
            String id,
            Span trigger,
            EventType type,
            Map<Role, List<Span>> arguments,
            EventTime time,
            EventPlace place,
            @Nullable Quantity quantity) {
        Map<Role, List<Span>> roles = new EnumMap<>(Role.class);
        roles.putAll(arguments);
        return new EventMention(
                id,
                trigger,
                type,
                roles,
                new Chain(List.of("a1")),
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                Phase.HAPPENED,
                time,
                place,
                quantity,
                Credibility.CANNOT_BE_JUDGED,
                List.of());
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
