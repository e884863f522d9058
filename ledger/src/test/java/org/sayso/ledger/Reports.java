package org.sayso.ledger;

import org.sayso.model.EventType;
import org.sayso.model.Role;
import org.sayso.model.SourceKind;

/** Made-up reports from the invented country of Ostrava Coast, shared by tests. */
final class Reports {

    private Reports() {}

    /** A monitoring group counts 14 dead in a market at Karvel. */
    static Written market(String id, String outlet, String date) {
        String text = "Shells hit the fish market of Karvel on Tuesday morning, killing at least 14 people, the Harbour"
                + " Rights Watch said. The group said the shells came from the hills held by the Northern Guard."
                + " Fishermen carried the wounded to boats because the coast road was closed.";
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
                "A surgeon at the port clinic, Ilka Moren, told this paper that between 12 and 15 people were killed"
                        + " in Karvel when the market came under fire on Tuesday.";
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

    /** The market again a day later, with another toll of the same group. */
    static Written toll(String id, String outlet, String date, String words, Double low, Double high) {
        String text = "The toll of the shelling of the fish market in Karvel on Tuesday now stands at " + words
                + " people killed, the Harbour Rights Watch said.";
        return Written.report(id, outlet, date, text)
                .says(
                        "the Harbour Rights Watch",
                        "said",
                        SourceKind.ORGANISATION,
                        "The toll of the shelling of the fish market in Karvel on Tuesday now stands at " + words
                                + " people killed")
                .event(
                        "killed",
                        EventType.KILL,
                        it -> it.on("2031-03-04").at("Karvel", 41.0, 19.0).count(words + " people", low, high));
    }

    /** As a monitor words it day by day, whatever the town. */
    static Written setPhrase(String id, String outlet, String toll, String town, double latitude) {
        String dead = "At least " + toll + " people";
        String content = dead + " were killed by rocket fire on the market of " + town + " on Tuesday morning";
        return Written.report(id, outlet, "2031-03-05", content + ", the Harbour Rights Watch said.")
                .says("the Harbour Rights Watch", "said", SourceKind.ORGANISATION, content)
                .event(
                        "killed",
                        EventType.KILL,
                        it -> it.on("2031-03-04")
                                .at(town, latitude, 19.0)
                                .who(Role.PATIENT, dead)
                                .count(dead, Double.valueOf(toll), null));
    }

    /** One death in a town where others died on that day, too. */
    static Written death(String id, String outlet, String victim) {
        String content = victim + " was shot dead at the harbour gate of Karvel on Tuesday";
        return Written.report(id, outlet, "2031-03-05", content + ", the Harbour Rights Watch said.")
                .says("the Harbour Rights Watch", "said", SourceKind.ORGANISATION, content)
                .person(victim)
                .event(
                        "shot",
                        EventType.KILL,
                        it -> it.on("2031-03-04").at("Karvel", 41.0, 19.0).who(Role.PATIENT, victim));
    }

    static Written defection(String id, String outlet, String officer) {
        return Written.report(id, outlet, "2031-03-05", "The officer " + officer + " defected at Karvel on Tuesday.")
                .person(officer)
                .event(
                        "defected",
                        EventType.DEFECT,
                        it -> it.on("2031-03-04").at("Karvel", 41.0, 19.0).who(Role.AGENT, officer));
    }

    static Written sevenDefect(String id, String outlet) {
        return Written.report(id, outlet, "2031-03-05", "Seven officers defected at Karvel on Tuesday.")
                .event(
                        "defected",
                        EventType.DEFECT,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.AGENT, "Seven officers")
                                .count("Seven officers", 7.0, 7.0));
    }

    /** Activists, whoever they are, on a raid. */
    static Written activists(String id, String outlet, String date) {
        String text =
                "Activists in Orsk Bay said that guardsmen abducted three teachers from the village school of Lumin on"
                        + " Sunday night and burnt its library.";
        return Written.report(id, outlet, date, text)
                .says(
                        "Activists in Orsk Bay",
                        "said",
                        SourceKind.GROUP,
                        "guardsmen abducted three teachers from the village school of Lumin on Sunday night and burnt"
                                + " its library")
                .event(
                        "abducted",
                        EventType.ABDUCT,
                        it -> it.on("2031-03-09")
                                .at("Lumin", 42.0, 20.0)
                                .who(Role.AGENT, "guardsmen")
                                .who(Role.PATIENT, "three teachers")
                                .count("three teachers", 3.0, 3.0));
    }

    /** The raid as other activists tell it. */
    static Written otherActivists(String id, String outlet, String date) {
        String text = "Three teachers were abducted at Lumin late on Sunday, activists told our reporter by telephone.";
        return Written.report(id, outlet, date, text)
                .says("activists", "told", SourceKind.GROUP, "Three teachers were abducted at Lumin late on Sunday")
                .event(
                        "abducted",
                        EventType.ABDUCT,
                        it -> it.on("2031-03-09")
                                .at("Lumin", 42.0, 20.0)
                                .who(Role.PATIENT, "Three teachers")
                                .count("Three teachers", 3.0, 3.0));
    }

    /** The ministry denies the raid. */
    static Written denial(String id, String outlet, String date) {
        String text =
                "The Interior Ministry denied on Monday that guardsmen abducted three teachers at Lumin on Sunday.";
        return Written.report(id, outlet, date, text)
                .says(
                        "The Interior Ministry",
                        "denied",
                        SourceKind.ORGANISATION,
                        "guardsmen abducted three teachers at Lumin on Sunday")
                .event(
                        "abducted",
                        EventType.ABDUCT,
                        it -> it.on("2031-03-09")
                                .at("Lumin", 42.0, 20.0)
                                .who(Role.AGENT, "guardsmen")
                                .who(Role.PATIENT, "three teachers")
                                .denied());
    }

    /** The market in the paper's own voice. */
    static Written ownWord(String id, String outlet, String date) {
        String text =
                "Karvel buried its dead on Thursday. At least 14 people were killed when shells struck the fish market"
                        + " on Tuesday.";
        return Written.report(id, outlet, date, text)
                .event(
                        "killed",
                        EventType.KILL,
                        it -> it.on("2031-03-04")
                                .at("Karvel", 41.0, 19.0)
                                .who(Role.PATIENT, "At least 14 people")
                                .count("At least 14 people", 14.0, null));
    }
}
