package org.sayso.reader.place.sense;

import java.util.Comparator;
import java.util.List;
import org.sayso.reader.place.gazetteer.NameKind;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.place.gazetteer.Place;
import org.sayso.reader.place.gazetteer.PlaceKind;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.place.name.NameMatch;
import org.sayso.reader.syntax.Token;

/** Tells the town from the division that bears its name. */
final class SeatOrDivision {

    /*
     * "Idlib", "the city of Idlib": the town; "Idlib province", "Idlib countryside": the division. Only where both lie near one another: New York, city
     * and state, is left to the model. What it gets wrong: "rebels hold most of Idlib".
     */
    private static final double NEAR_KM = 150;

    private final WordLists words;

    SeatOrDivision(WordLists words) {
        this.words = words;
    }

    /** The chosen place, or the other of the two. */
    NamedPlace choose(NameMatch name, NamedPlace chosen, List<NamedPlace> candidates) {
        boolean division = isDivision(name);
        boolean fits = division
                ? !chosen.place().kind().isPopulated()
                : !chosen.place().kind().isDivision();
        if (fits || chosen.nameKind() == NameKind.ABBREVIATION || name.isPeople()) {
            return chosen;
        }
        return candidates.stream()
                .filter(c -> c.nameKind() == NameKind.MAIN || c.nameKind() == NameKind.OTHER)
                .filter(c -> division
                        ? c.place().kind() == PlaceKind.DIVISION
                        : c.place().kind().isPopulated())
                .filter(c -> isSameArea(c.place(), chosen.place()))
                .max(Comparator.comparingLong(c -> c.place().population()))
                .orElse(chosen);
    }

    private static boolean isSameArea(Place one, Place other) {
        return one.country().equals(other.country())
                && one.division().equals(other.division())
                && one.kilometresTo(other) <= NEAR_KM;
    }

    private boolean isDivision(NameMatch name) {
        Token after = name.after(0);
        return after != null
                && (words.has("division", after.word()) || after.word().equals("countryside"));
    }
}
