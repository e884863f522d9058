package org.sayso.exports.acled;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.exports.WordFile;
import org.sayso.exports.Wording;
import org.sayso.model.scheme.ActorKind;
import org.sayso.model.scheme.ActorKinds;

/**
 * Names actors in ACLED's manner: generic ones by their kind and country ("Military Forces of Syria", "Civilians (Syria)", "Unidentified Armed
 * Group (Syria)"), named groups by their name. What it gets wrong: ACLED's own spelling of a group's name, and years of a government ("(2000-)"), which
 * stand in no report.
 */
final class AcledActors {

    private static final Set<String> HEAD_WORDS = WordFile.beside(AcledActors.class, "head-words.txt");

    private final String country;

    /** @param country in English; empty where unknown */
    AcledActors(String country) {
        this.country = country;
    }

    AcledActor of(String words) {
        Optional<ActorKind> kind = ActorKinds.standard().of(words);
        return new AcledActor(kind.map(it -> name(it, words)).orElseGet(() -> core(words)), kind);
    }

    /** Who did it where no report tells. */
    AcledActor unidentified() {
        return new AcledActor("Unidentified Armed Group" + bracketed(), Optional.of(ActorKind.MILITIAS));
    }

    AcledActor protesters() {
        return new AcledActor("Protesters" + bracketed(), Optional.of(ActorKind.PROTESTERS));
    }

    AcledActor rioters() {
        return new AcledActor("Rioters" + bracketed(), Optional.of(ActorKind.RIOTERS));
    }

    private String name(ActorKind kind, String words) {
        return switch (kind) {
            case STATE_FORCES -> ofCountry(isPolice(words) ? "Police Forces" : "Military Forces");
            case CIVILIANS -> "Civilians" + bracketed();
            case PROTESTERS -> "Protesters" + bracketed();
            case RIOTERS -> "Rioters" + bracketed();
            case MILITIAS, REBEL_GROUPS, EXTERNAL_FORCES -> {
                String core = core(words);
                boolean named = Arrays.stream(core.split(" "))
                        .anyMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
                yield named ? core : "Unidentified Armed Group" + bracketed();
            }
        };
    }

    private static boolean isPolice(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("police") || lower.contains("gendarme");
    }

    private String ofCountry(String forces) {
        return country.isEmpty() ? forces : forces + " of " + country;
    }

    private String bracketed() {
        return country.isEmpty() ? "" : " (" + country + ")";
    }

    private static String core(String words) {
        String[] all = Wording.oneLine(words).split(" ");
        int from = 0;
        while (from < all.length - 1
                && (HEAD_WORDS.contains(all[from].toLowerCase(Locale.ROOT)) || all[from].matches("[0-9.,]+"))) {
            from++;
        }
        return String.join(" ", Arrays.copyOfRange(all, from, all.length));
    }
}
