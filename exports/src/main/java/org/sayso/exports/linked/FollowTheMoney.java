package org.sayso.exports.linked;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.ExportSummary;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.ledger.Why;
import org.sayso.ledger.custody.HashChain;
import org.sayso.ledger.export.CitedReport;
import org.sayso.model.Event;
import org.sayso.model.HappeningPlace;
import org.sayso.model.SourceKind;
import org.sayso.model.json.Exchange;

/**
 * Entities of FollowTheMoney, one a line, as Aleph and its kin take them: an {@code Event}, an {@code Article} for each report, a {@code Person},
 * {@code Organization} or {@code LegalEntity} for each named origin, and the links between them ({@code Documentation}, {@code UnknownLink}).
 * Unnamed origins are no entities: nobody could ever match them.
 */
public final class FollowTheMoney {

    private final Handover handover;
    private final Map<String, ObjectNode> entities = new LinkedHashMap<>();

    private FollowTheMoney(Handover handover) {
        this.handover = handover;
    }

    public static ExportSummary write(Handover handover, Writer out) throws IOException {
        FollowTheMoney all = new FollowTheMoney(handover);
        handover.reports().values().forEach(all::article);
        handover.events().forEach(all::event);
        for (ObjectNode entity : all.entities.values()) {
            out.write(Exchange.line(entity) + "\n");
        }
        return ExportSummary.of(all.entities.size());
    }

    private void article(CitedReport report) {
        String id = report.line().report();
        ObjectNode entity = entity(articleId(id), "Article");
        add(entity, "title", Objects.requireNonNullElse(report.line().title(), id));
        add(entity, "author", report.author());
        add(entity, "publisher", report.line().outlet());
        add(entity, "publishedAt", report.line().date());
        add(entity, "sourceUrl", report.url());
        add(entity, "contentHash", report.line().sha256());
    }

    private void event(Why why) {
        Event event = why.event();
        String id = id("event", event.id());
        ObjectNode entity = entity(id, "Event");
        add(
                entity,
                "name",
                event.type().wire()
                        + (event.place() == null ? "" : ", " + event.place().name())
                        + (event.time() == null ? "" : ", " + Wording.days(event.time())));
        add(entity, "summary", Wording.oneLine(event.summary()));
        if (event.time() != null) {
            add(entity, "startDate", event.time().from());
            add(entity, "endDate", event.time().to());
        }
        HappeningPlace place = event.place();
        if (place != null) {
            add(entity, "location", place.name());
            add(
                    entity,
                    "country",
                    place.country() == null ? null : place.country().toLowerCase(Locale.ROOT));
        }
        add(entity, "keywords", event.type().wire());
        add(entity, "description", Wording.count(event.quantity()));
        add(
                entity,
                "notes",
                "independent origins: " + event.independentOrigins() + "; status: "
                        + event.status().wire());
        add(entity, "notes", "sha256 of the event's line: " + Handover.hash(event));
        add(
                entity,
                "sourceUrl",
                handover.links().event(event.id()).startsWith("urn:")
                        ? null
                        : handover.links().event(event.id()));
        add(entity, "recordId", event.id());
        Handover.claims(why).forEach(claim -> claim(id, entity, claim));
    }

    private void claim(String event, ObjectNode entity, Handover.Claim claim) {
        String article = articleId(claim.leaf().report());
        add(entity, "proof", article);
        ObjectNode documentation = entity(id("documentation", event + " " + article), "Documentation");
        add(documentation, "entity", event);
        add(documentation, "document", article);
        add(documentation, "role", "tells of the event");
        add(documentation, "summary", Wording.oneLine(claim.leaf().quote()));
        if (claim.origin().named() && claim.origin().kind() != SourceKind.OUTLET) {
            String origin = origin(claim.origin());
            ObjectNode link = entity(id("link", origin + " " + event), "UnknownLink");
            add(link, "subject", origin);
            add(link, "object", event);
            add(link, "role", "is the origin of claims about");
            add(entity, "involved", origin);
        }
    }

    private String origin(Why.Branch branch) {
        String id = id("origin", branch.origin());
        ObjectNode entity = entity(id, schema(branch.kind()));
        add(entity, "name", Wording.oneLine(branch.name()));
        add(entity, "notes", branch.reliability() == null ? null : "reliability " + branch.reliability());
        return id;
    }

    private static String schema(SourceKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION, OUTLET -> "Organization";
            case GROUP, UNNAMED, DOCUMENT, RECORDING, RUMOUR -> "LegalEntity";
        };
    }

    private static String articleId(String report) {
        return id("report", report);
    }

    /* FollowTheMoney wants ids that are plain and stable: a hash of the kind and Sayso's own id. */
    private static String id(String kind, String id) {
        return "sayso-" + HashChain.hash(kind + " " + id).substring(0, 40);
    }

    private ObjectNode entity(String id, String schema) {
        return entities.computeIfAbsent(id, key -> {
            ObjectNode entity = JsonOut.object();
            entity.put("id", key);
            entity.put("schema", schema);
            entity.putObject("properties");
            return entity;
        });
    }

    private static void add(ObjectNode entity, String property, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            ObjectNode properties = (ObjectNode) entity.get("properties");
            var values = properties.withArrayProperty(property);
            for (var known : values) {
                if (known.asText().equals(value.toString())) {
                    return;
                }
            }
            values.add(value.toString());
        }
    }
}
