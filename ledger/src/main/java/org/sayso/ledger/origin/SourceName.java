package org.sayso.ledger.origin;

/**
 * A name that stands for the same source in every report.
 *
 * @param id of the origin
 * @param name for people to read
 */
record SourceName(String id, String name) {

    static SourceName known(String canonical) {
        return new SourceName("named:" + NameKey.ofThing(canonical), canonical);
    }

    static SourceName thing(String name) {
        return new SourceName("named:" + NameKey.ofThing(name), name);
    }

    static SourceName person(String name) {
        return new SourceName("person:" + NameKey.ofPerson(name), name);
    }
}
