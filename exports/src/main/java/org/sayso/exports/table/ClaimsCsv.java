package org.sayso.exports.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.exports.ExportSummary;
import org.sayso.exports.Handover;
import org.sayso.exports.Wording;
import org.sayso.ledger.Why;
import org.sayso.ledger.export.CitedReport;
import org.sayso.model.HappeningPlace;
import org.sayso.model.Quantity;
import org.sayso.model.Role;

/** One claim a row, with who says so and the sentence. */
public final class ClaimsCsv {

    private static final String[] HEADINGS = {
        "id",
        "link",
        "sha256",
        "event",
        "type",
        "trigger",
        "agent",
        "patient",
        "moved_from",
        "moved_to",
        "instrument",
        "certainty",
        "polarity",
        "phase",
        "background",
        "from",
        "to",
        "place",
        "country",
        "latitude",
        "longitude",
        "low",
        "high",
        "approximate",
        "unit",
        "per",
        "said_by",
        "origin",
        "origin_id",
        "origin_kind",
        "independent",
        "reliability",
        "credibility",
        "proposed_credibility",
        "status",
        "outlet",
        "published",
        "title",
        "author",
        "url",
        "copy_of",
        "quote",
        "start",
        "end"
    };

    private ClaimsCsv() {}

    public static ExportSummary write(Handover handover, Writer out) throws IOException {
        CsvSheet sheet = new CsvSheet(out, HEADINGS);
        for (Handover.Claim claim : handover.claims().toList()) {
            List<@Nullable Object> cells = new ArrayList<>(what(handover, claim));
            cells.addAll(whenWhereHowMany(claim.leaf()));
            cells.addAll(whoSaysSo(claim));
            cells.addAll(source(handover, claim.leaf()));
            sheet.row(cells);
        }
        return ExportSummary.of(sheet.rows());
    }

    private static List<@Nullable Object> what(Handover handover, Handover.Claim claim) {
        Why.Leaf leaf = claim.leaf();
        return Arrays.asList(
                claim.id(),
                handover.links().claim(leaf.report(), leaf.event()),
                handover.report(leaf).line().sha256(),
                claim.event().event().id(),
                leaf.type().wire(),
                leaf.trigger(),
                words(leaf, Role.AGENT),
                words(leaf, Role.PATIENT),
                words(leaf, Role.FROM),
                words(leaf, Role.TO),
                words(leaf, Role.INSTRUMENT),
                leaf.certainty().wire(),
                leaf.polarity().wire().equals("-") ? "denied" : "affirmed",
                leaf.phase().wire(),
                leaf.background());
    }

    private static List<@Nullable Object> whenWhereHowMany(Why.Leaf leaf) {
        HappeningPlace place = leaf.place();
        Quantity quantity = leaf.quantity();
        return Arrays.asList(
                leaf.time() == null ? null : leaf.time().from(),
                leaf.time() == null ? null : leaf.time().to(),
                place == null ? null : place.name(),
                place == null ? null : place.country(),
                place == null ? null : Wording.number(place.lat()),
                place == null ? null : Wording.number(place.lon()),
                quantity == null ? null : Wording.number(quantity.low()),
                quantity == null ? null : Wording.number(quantity.high()),
                quantity == null ? null : quantity.approximate(),
                quantity == null ? null : quantity.unit(),
                quantity == null ? null : quantity.per());
    }

    private static List<@Nullable Object> whoSaysSo(Handover.Claim claim) {
        Why.Branch origin = claim.origin();
        return Arrays.asList(
                Wording.chain(claim.leaf()),
                Wording.oneLine(origin.name()),
                origin.origin(),
                origin.kind().wire(),
                origin.independent(),
                origin.reliability(),
                claim.leaf().credibility() == null
                        ? null
                        : claim.leaf().credibility().number(),
                claim.leaf().proposed().number(),
                claim.leaf().status().wire());
    }

    private static List<@Nullable Object> source(Handover handover, Why.Leaf leaf) {
        CitedReport report = handover.report(leaf);
        return Arrays.asList(
                leaf.outlet(),
                leaf.published(),
                report.line().title(),
                report.author(),
                report.url(),
                leaf.copyOf(),
                Wording.oneLine(leaf.quote()),
                leaf.span().start(),
                leaf.span().end());
    }

    private static String words(Why.Leaf leaf, Role role) {
        return Wording.joined(leaf.arguments().getOrDefault(role, List.of()));
    }
}
