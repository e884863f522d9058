package org.sayso.exports.table;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.ExportSummary;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.ledger.Why;
import org.sayso.model.CountRange;
import org.sayso.model.Event;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Role;

/** One event a row. */
public final class EventsCsv {

    private static final String[] HEADINGS = {
        "id",
        "link",
        "hash",
        "type",
        "background",
        "summary",
        "status",
        "from",
        "to",
        "place",
        "geonameid",
        "country",
        "latitude",
        "longitude",
        "precision",
        "low",
        "high",
        "unit",
        "per",
        "agent",
        "patient",
        "independent_origins",
        "origins",
        "proposed_credibility",
        "reports",
        "outlets",
        "disagreements",
        "report_ids",
        "sha256"
    };

    private EventsCsv() {}

    public static ExportSummary write(Handover handover, Writer out) throws IOException {
        CsvSheet sheet = new CsvSheet(out, HEADINGS);
        for (Why why : handover.events()) {
            sheet.row(row(handover, why));
        }
        return ExportSummary.of(sheet.rows());
    }

    private static List<@Nullable Object> row(Handover handover, Why why) {
        Event event = why.event();
        HappeningPlace place = event.place();
        CountRange count = event.quantity();
        List<String> outlets = Handover.claims(why)
                .map(claim -> claim.leaf().outlet())
                .filter(Objects::nonNull)
                .toList();
        return Arrays.asList(
                event.id(),
                handover.links().event(event.id()),
                Handover.hash(event),
                event.type().wire(),
                event.isBackground(),
                event.summary(),
                event.status().wire(),
                event.time() == null ? null : event.time().from(),
                event.time() == null ? null : event.time().to(),
                place == null ? null : place.name(),
                place == null ? null : place.geonameid(),
                place == null ? null : place.country(),
                place == null ? null : Wording.number(place.lat()),
                place == null ? null : Wording.number(place.lon()),
                place == null || place.precision() == null
                        ? null
                        : place.precision().wire(),
                count == null ? null : Wording.number(count.low()),
                count == null ? null : Wording.number(count.high()),
                count == null ? null : count.unit(),
                count == null ? null : count.per(),
                words(why, Role.AGENT),
                words(why, Role.PATIENT),
                event.independentOrigins(),
                Wording.origins(event),
                event.credibility().number(),
                event.reports().size(),
                Wording.joined(outlets),
                event.disagreements().size(),
                String.join("; ", event.reports()),
                String.join(
                        "; ",
                        event.reports().stream()
                                .map(id -> Objects.requireNonNull(
                                                handover.reports().get(id))
                                        .line()
                                        .sha256())
                                .toList()));
    }

    private static String words(Why why, Role role) {
        return Wording.joined(Handover.claims(why)
                .flatMap(claim -> claim.leaf().arguments().getOrDefault(role, List.of()).stream())
                .toList());
    }
}
