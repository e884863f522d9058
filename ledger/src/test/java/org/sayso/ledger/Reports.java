package org.sayso.ledger;

import org.sayso.model.EventType;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;

/** Made-up reports from the invented country of Ostrava Coast, shared by tests. */
final class Reports {

    private Reports() {}

    /** A monitoring group counts 14 dead in a market at Karvel. */
    static Written market(String id, String outlet, String date) {
        String text =
                "Shells hit the fish market of Karvel on Tuesday morning, killing at least 14 people, the Harbour Rights Watch"
                        + " said. The group said the shells came from the hills held by the Northern Guard. Fishermen carried the wounded to boats"
                        + " because the coast road was closed.";
        return Written.report(id, outlet, date, text)
                .says(
                        "the Harbour Rights Watch",
                        "said",
                        SourceKind.ORGANISATION,
                        "Shells hit the fish market of Karvel on Tuesday morning, killing at least 14 people")
                .event(
                        "hit",
                        EventType.SHELL,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, "the fish market of Karvel"))
                .event(
                        "killing",
                        EventType.KILL,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, "at least 14 people")
                                .count("at least 14 people", 14.0, null));
    }

    /** A doctor counts 12 to 15 dead in the same market, in other words. */
    static Written doctor(String id, String outlet, String date) {
        String text =
                "A surgeon at the port clinic, Ilka Moren, told this paper that between 12 and 15 people were killed in Karvel when the market"
                        + " came under fire on Tuesday.";
        return Written.report(id, outlet, date, text)
                .says(
                        "A surgeon at the port clinic, Ilka Moren",
                        "told",
                        SourceKind.PERSON,
                        "between 12 and 15 people were killed in Karvel when the market came under fire on Tuesday")
                .event(
                        "killed",
                        EventType.KILL,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, "between 12 and 15 people")
                                .count("between 12 and 15 people", 12.0, 15.0));
    }

    /** Another town on another day. */
    static Written bridge(String id, String outlet, String date) {
        String text = "Two soldiers died on Friday when a mine went off under the bridge of Tolmin, the army said.";
        return Written.report(id, outlet, date, text)
                .says(
                        "the army",
                        "said",
                        SourceKind.ORGANISATION,
                        "Two soldiers died on Friday when a mine went off under the bridge of Tolmin")
                .event(
                        "died",
                        EventType.KILL,
                        it -> it.on("2031-03-14")
                                .at("Tolmin", 43.5, 21.0)
                                .who(Role.PATIENT, "Two soldiers")
                                .count("Two soldiers", 2.0, 2.0))
                .event(
                        "went off",
                        EventType.EXPLOSION,
                        it -> it.on("2031-03-14").at("Tolmin", 43.5, 21.0));
    }
}
