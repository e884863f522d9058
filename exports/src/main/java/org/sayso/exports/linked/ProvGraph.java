package org.sayso.exports.linked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.exports.ExportSummary;
import org.sayso.exports.Handover;
import org.sayso.ledger.Why;
import org.sayso.ledger.custody.DecisionRecord;
import org.sayso.ledger.custody.DecisionSubjects;
import org.sayso.ledger.export.CitedReport;
import org.sayso.model.ClaimPointer;
import org.sayso.model.SourceKind;

/**
 * The provenance of every event in W3C PROV-O, as JSON-LD with its context inside, so that it is read without a network: an event is derived from
 * claims, a claim is quoted from a report and attributed to its origin, a report is attributed to its outlet and may be a copy of another, and a
 * decision is an activity of a person.
 */
public final class ProvGraph {

    private final Handover handover;
    private final Map<String, ObjectNode> agents = new TreeMap<>();
    private final ArrayNode graph = JsonOut.array();

    private ProvGraph(Handover handover) {
        this.handover = handover;
    }

    public static ExportSummary write(Handover handover, Writer out) throws IOException {
        ProvGraph all = new ProvGraph(handover);
        handover.events().forEach(all::event);
        handover.reports().values().forEach(all::report);
        handover.decisions().forEach(all::decision);
        all.agents.values().forEach(all.graph::add);
        ObjectNode document = JsonOut.object();
        document.set("@context", ProvContext.context());
        document.set("@graph", all.graph);
        JsonOut.write(document, out);
        return ExportSummary.of(all.graph.size());
    }

    private void event(Why why) {
        ObjectNode node = ProvNode.of(handover.links().event(why.event().id()), "prov:Entity", "sayso:Event");
        node.put("dcterms:identifier", why.event().id());
        node.put("rdfs:label", why.event().summary());
        node.put("sayso:type", why.event().type().wire());
        node.put("sayso:status", why.event().status().wire());
        node.put("sayso:independentOrigins", why.event().independentOrigins());
        node.put("sayso:disagreements", why.event().disagreements().size());
        node.put("sayso:sha256", Handover.hash(why.event()));
        ProvNode.days(node, why.event().time());
        ProvNode.place(node, why.event().place());
        ArrayNode claims = node.putArray("prov:wasDerivedFrom");
        Handover.claims(why).forEach(claim -> {
            claims.add(
                    handover.links().claim(claim.leaf().report(), claim.leaf().event()));
            claim(claim);
        });
        graph.add(node);
    }

    private void claim(Handover.Claim claim) {
        Why.Leaf leaf = claim.leaf();
        ObjectNode node =
                ProvNode.of(handover.links().claim(leaf.report(), leaf.event()), "prov:Entity", "sayso:Claim");
        node.put("dcterms:identifier", claim.id());
        node.put("prov:value", leaf.quote());
        node.put("prov:wasQuotedFrom", handover.links().report(leaf.report()));
        node.put("prov:wasAttributedTo", origin(claim.origin()));
        node.put("sayso:type", leaf.type().wire());
        node.put("sayso:certainty", leaf.certainty().wire());
        node.put("sayso:polarity", leaf.polarity().wire());
        node.put("sayso:phase", leaf.phase().wire());
        node.put("sayso:start", leaf.span().start());
        node.put("sayso:end", leaf.span().end());
        JsonOut.put(
                node,
                "sayso:credibility",
                leaf.credibility() == null ? null : leaf.credibility().number());
        if (!leaf.chain().isEmpty()) {
            ArrayNode said = node.putArray("sayso:saidBy");
            leaf.chain().forEach(link -> said.add(link.words()));
        }
        ProvNode.days(node, leaf.time());
        ProvNode.place(node, leaf.place());
        ProvNode.quantity(node, leaf.quantity());
        graph.add(node);
    }

    private String origin(Why.Branch branch) {
        String id = handover.links().origin(branch.origin());
        agents.computeIfAbsent(id, key -> {
            ObjectNode agent = ProvNode.of(key, "prov:Agent", agentType(branch.kind()));
            agent.put("rdfs:label", branch.name());
            agent.put("sayso:kind", branch.kind().wire());
            agent.put("sayso:named", branch.named());
            JsonOut.put(agent, "sayso:reliability", branch.reliability());
            return agent;
        });
        return id;
    }

    private static String agentType(SourceKind kind) {
        return switch (kind) {
            case PERSON -> "prov:Person";
            case ORGANISATION, OUTLET -> "prov:Organization";
            case GROUP, UNNAMED, DOCUMENT, RECORDING, RUMOUR -> "sayso:Origin";
        };
    }

    private void report(CitedReport report) {
        String id = report.line().report();
        ObjectNode node = ProvNode.of(handover.links().report(id), "prov:Entity", "sayso:Report");
        node.put("dcterms:identifier", id);
        JsonOut.put(node, "dcterms:title", report.line().title());
        JsonOut.put(node, "dcterms:creator", report.author());
        JsonOut.put(node, "dcterms:issued", report.line().date());
        JsonOut.put(node, "dcterms:source", report.url());
        node.put("sayso:sha256", report.line().sha256());
        if (report.line().outlet() != null) {
            String outlet = handover.links().origin("outlet " + report.line().outlet());
            agents.computeIfAbsent(
                    outlet,
                    key -> ProvNode.of(key, "prov:Agent", "prov:Organization")
                            .put("rdfs:label", report.line().outlet()));
            node.put("prov:wasAttributedTo", outlet);
        }
        links(node, "prov:wasDerivedFrom", report.line().copyOf());
        links(node, "prov:wasRevisionOf", report.line().versionOf());
        graph.add(node);
    }

    private void links(ObjectNode node, String property, Iterable<String> reports) {
        ArrayNode links = JsonOut.array();
        reports.forEach(id -> links.add(handover.links().report(id)));
        if (!links.isEmpty()) {
            node.set(property, links);
        }
    }

    private void decision(DecisionRecord record) {
        String person = handover.links().person(record.who());
        agents.computeIfAbsent(
                person, key -> ProvNode.of(key, "prov:Agent", "prov:Person").put("rdfs:label", record.who()));
        ObjectNode node = ProvNode.of("urn:sayso:decision:" + record.number(), "prov:Activity", "sayso:Decision");
        node.put("prov:atTime", record.at().toString());
        node.put("prov:wasAssociatedWith", person);
        node.put("sayso:decision", record.decision().getClass().getSimpleName());
        ArrayNode used = JsonOut.array();
        for (ClaimPointer claim : DecisionSubjects.claims(record.decision())) {
            used.add(handover.links().report(claim.report()) + "#char="
                    + claim.trigger().start() + "," + claim.trigger().end());
        }
        DecisionSubjects.origins(record.decision())
                .forEach(origin -> used.add(handover.links().origin(origin)));
        if (!used.isEmpty()) {
            node.set("prov:used", used);
        }
        graph.add(node);
    }
}
