package org.sayso.exports.linked;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The names that a provenance graph uses, inside it, so that it is read without a network. */
final class ProvContext {

    /** Where Sayso's own terms live; a name, not an address to fetch. */
    static final String VOCABULARY = "urn:sayso:vocabulary:";

    private ProvContext() {}

    static ObjectNode context() {
        ObjectNode context = JsonOut.object();
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("dcterms", "http://purl.org/dc/terms/");
        context.put("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("sayso", VOCABULARY);
        for (String property : new String[] {
            "wasDerivedFrom",
            "wasQuotedFrom",
            "wasAttributedTo",
            "wasAssociatedWith",
            "hadPrimarySource",
            "used",
            "specializationOf",
            "wasRevisionOf"
        }) {
            context.set("prov:" + property, typed("@id"));
        }
        context.set("sayso:saidBy", JsonOut.object().put("@container", "@list"));
        for (String date : new String[] {"sayso:from", "sayso:to", "dcterms:issued"}) {
            context.set(date, typed("xsd:date"));
        }
        context.set("prov:atTime", typed("xsd:dateTime"));
        return context;
    }

    private static ObjectNode typed(String type) {
        return JsonOut.object().put("@type", type);
    }
}
