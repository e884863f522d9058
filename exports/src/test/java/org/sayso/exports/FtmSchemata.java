package org.sayso.exports;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The properties of the schemata of FollowTheMoney that Sayso writes, as its published model lists them. */
final class FtmSchemata {

    private static final Set<String> THING = Set.of(
            "name",
            "summary",
            "description",
            "country",
            "alias",
            "keywords",
            "topics",
            "address",
            "program",
            "notes",
            "sourceUrl",
            "publisher",
            "publisherUrl",
            "proof",
            "modifiedAt",
            "retrievedAt");
    private static final Set<String> INTERVAL = Set.of(
            "startDate",
            "endDate",
            "date",
            "summary",
            "description",
            "recordId",
            "sourceUrl",
            "publisher",
            "publisherUrl",
            "proof",
            "modifiedAt",
            "retrievedAt",
            "namesMentioned");

    static final Map<String, Set<String>> PROPERTIES = Map.of(
            "Event", with(THING, INTERVAL, Set.of("location", "organizer", "involved", "important")),
            "Article",
                    with(
                            THING,
                            Set.of(
                                    "title",
                                    "author",
                                    "publishedAt",
                                    "contentHash",
                                    "fileName",
                                    "language",
                                    "date",
                                    "bodyText",
                                    "generator",
                                    "encoding",
                                    "parent")),
            "Person", with(THING, Set.of("firstName", "lastName", "position", "nationality")),
            "Organization", with(THING, Set.of("legalForm", "jurisdiction")),
            "LegalEntity", with(THING, Set.of("legalForm", "jurisdiction")),
            "Documentation", with(INTERVAL, Set.of("role", "document", "entity")),
            "UnknownLink", with(INTERVAL, Set.of("role", "subject", "object")));

    private FtmSchemata() {}

    @SafeVarargs
    private static Set<String> with(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return all;
    }
}
