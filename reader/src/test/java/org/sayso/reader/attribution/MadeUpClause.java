package org.sayso.reader.attribution;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A made-up clause that can stand alone or inside somebody's words.
 *
 * @param subject noun phrase, lower case
 * @param predicate verb and the rest
 */
record MadeUpClause(String subject, String predicate) {

    static Arbitrary<MadeUpClause> any() {
        Arbitrary<String> subjects = Arbitraries.of(
                "twelve soldiers",
                "the pilots",
                "three colonels",
                "the garrison",
                "several tanks",
                "some families",
                "two convoys");
        Arbitrary<String> verbs = Arbitraries.of(
                "had left the barracks",
                "had crossed the river",
                "were seen near the bridge",
                "have reached the harbour",
                "had fled to the border",
                "were hit by shells",
                "had burned the depot");
        Arbitrary<String> adjuncts = Arbitraries.of("", " on Monday", " in the north", " before dawn", " last week");
        return Combinators.combine(subjects, verbs, adjuncts).as((s, v, a) -> new MadeUpClause(s, v + a));
    }

    static Arbitrary<String> source() {
        return Arbitraries.of(
                "the council",
                "the mayor",
                "villagers",
                "Ada Lund",
                "a spokesman for the ministry",
                "the foreign ministry",
                "an army officer",
                "residents of the town");
    }

    String text() {
        return subject + " " + predicate;
    }

    String capital() {
        return capital(text());
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
