package org.sayso.ledger.actor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.model.name.GroupName;
import org.sayso.model.name.PersonName;

/** How names sound, each worked out once: a ledger has the same names over and over. Safe for many threads. */
public final class Sounds {

    private final Map<String, PersonName> people = new ConcurrentHashMap<>();
    private final Map<String, GroupName> groups = new ConcurrentHashMap<>();

    PersonName person(String name) {
        return people.computeIfAbsent(name, PersonName::of);
    }

    GroupName group(String name) {
        return groups.computeIfAbsent(name, GroupName::of);
    }
}
