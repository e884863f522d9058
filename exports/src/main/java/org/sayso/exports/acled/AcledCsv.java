package org.sayso.exports.acled;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.ExportSummary;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.exports.table.CsvSheet;
import org.sayso.ledger.Why;
import org.sayso.model.Event;
import org.sayso.model.EventType;
import org.sayso.model.scheme.AcledCode;
import org.sayso.model.scheme.AcledCoding;

/**
 * ACLED's columns in ACLED's order, filled by the rules of its codebook, with five of Sayso's own at the end. An event that ACLED would not code has no
 * row; the summary counts these by reason.
 */
public final class AcledCsv {

    private static final String[] HEADINGS = {
        "event_id_cnty",
        "event_date",
        "year",
        "time_precision",
        "event_type",
        "sub_event_type",
        "actor1",
        "assoc_actor_1",
        "inter1",
        "actor2",
        "assoc_actor_2",
        "inter2",
        "interaction",
        "civilian_targeting",
        "country",
        "admin1",
        "admin2",
        "admin3",
        "location",
        "latitude",
        "longitude",
        "geo_precision",
        "source",
        "notes",
        "fatalities",
        "independent_origins",
        "sayso_id",
        "sayso_link",
        "sayso_hash",
        "sayso_also"
    };

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private AcledCsv() {}

    public static ExportSummary write(Handover handover, Writer out) throws IOException {
        TreeMap<String, Long> leftOut = new TreeMap<>();
        List<Why> coded = new ArrayList<>();
        for (Why why : handover.events()) {
            Optional<String> refusal = AcledSelection.refusal(why);
            refusal.ifPresentOrElse(reason -> leftOut.merge(reason, 1L, Long::sum), () -> coded.add(why));
        }
        CsvSheet sheet = new CsvSheet(out, HEADINGS);
        for (Map.Entry<Why, List<Why>> row : AcledFolding.of(coded).entrySet()) {
            sheet.row(row(handover, row.getKey(), row.getValue()));
            row.getValue().forEach(toll -> leftOut.merge("dead and wounded told in their attack's row", 1L, Long::sum));
        }
        return new ExportSummary(sheet.rows(), leftOut);
    }

    private static List<@Nullable Object> row(Handover handover, Why why, List<Why> tolls) {
        Event event = why.event();
        AcledDate date = AcledDate.of(Objects.requireNonNull(event.time())).orElseThrow();
        AcledPlace place = AcledPlace.of(Objects.requireNonNull(event.place())).orElseThrow();
        AcledActors names = new AcledActors(place.country());
        List<AcledActor> actors = actors(why, tolls, names);
        AcledActor one = actors.getFirst();
        AcledActor other = actors.getLast();
        AcledCode code = AcledCoding.standard().code(event.type(), one.kind(), other.kind());
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                place.iso3() + why.no(),
                date.day(),
                date.day().getYear(),
                date.precision(),
                code.eventType(),
                code.subEventType(),
                one.name(),
                "",
                one.inter(),
                other.name(),
                "",
                other.inter(),
                AcledCoding.interaction(one.kind(), other.kind()),
                isAtCivilians(code, other) ? "Civilian targeting" : ""));
        cells.addAll(where(place));
        cells.addAll(Arrays.asList(
                Wording.joined(outlets(why, tolls)),
                notes(date, why, tolls),
                AcledFatalities.of(why)
                        + tolls.stream().mapToLong(AcledFatalities::of).sum(),
                event.independentOrigins(),
                event.id(),
                handover.links().event(event.id()),
                Handover.hash(event),
                String.join("; ", tolls.stream().map(toll -> toll.event().id()).toList())));
        return cells;
    }

    private static List<@Nullable Object> where(AcledPlace place) {
        return Arrays.asList(
                place.country(),
                place.admin1(),
                place.admin2(),
                "",
                place.name(),
                Wording.number(place.lat()),
                Wording.number(place.lon()),
                place.precision());
    }

    /* A shelling hits a market; who died there is who it was done to. */
    private static List<AcledActor> actors(Why why, List<Why> tolls, AcledActors names) {
        List<AcledActor> own = AcledSelection.actors(why, names);
        if (!own.getLast().isNobody()) {
            return own;
        }
        AcledActor victims = tolls.stream()
                .map(toll -> AcledSelection.actors(toll, names).getLast())
                .filter(it -> !it.isNobody())
                .findFirst()
                .orElse(AcledActor.NONE);
        return List.of(own.getFirst(), victims);
    }

    private static boolean isAtCivilians(AcledCode code, AcledActor target) {
        return code.eventType().equals("Violence against civilians")
                || code.eventType().equals("Explosions/Remote violence")
                        && target.name().startsWith("Civilians");
    }

    private static List<String> outlets(Why why, List<Why> tolls) {
        return Stream.concat(Stream.of(why), tolls.stream())
                .flatMap(Handover::claims)
                .map(claim -> claim.leaf().outlet())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /* ACLED's notes begin with the day and say what is reported. */
    private static String notes(AcledDate date, Why why, List<Why> tolls) {
        StringBuilder notes = new StringBuilder(date.precision() == 1 ? "On " : "Around ");
        notes.append(DAY.format(date.day()))
                .append(": ")
                .append(Wording.oneLine(why.event().summary()));
        for (Why toll : tolls) {
            String dead = toll.event().type() == EventType.KILL ? " Killed: " : " Wounded: ";
            String count = Wording.count(toll.event().quantity());
            notes.append(dead).append(count.isEmpty() ? "not counted" : count).append('.');
        }
        notes.append(" Origins: ").append(Wording.origins(why.event())).append('.');
        return notes.toString();
    }
}
