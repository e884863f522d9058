package org.sayso.reader.place.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.place.gazetteer.Place;
import org.sayso.reader.place.gazetteer.PlaceKind;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.place.name.NameMatch;
import org.sayso.reader.syntax.Token;

/** Gives a name the place that the text says it lies in, where no place of that name lies there. */
final class ContainerFallback {

    /*
     * "Aleppo's Marjeh district", "the Marjeh neighbourhood of Aleppo", "Marjeh in Aleppo": the gazetteer knows a Marjeh in Damascus only; Aleppo is
     * right and that far one wrong. What it gets wrong: a town named with the seat of a large province that it lies far from.
     */
    private static final double TOWN_KM = 80;
    private static final double OUTSIDE_KM = 150;
    private static final int FURTHEST_TOKENS = 3;

    private final WordLists words;

    ContainerFallback(WordLists words) {
        this.words = words;
    }

    /** The same senses, some with their container's place. */
    List<Sense> apply(List<Sense> senses) {
        List<Sense> all = new ArrayList<>(senses.size());
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            NamedPlace container = container(senses, i);
            boolean use =
                    container != null && !sense.name().isPeople() && liesOutside(sense.place(), container.place());
            all.add(use ? new Sense(sense.name(), container, sense.probability(), true) : sense);
        }
        return all;
    }

    private @Nullable NamedPlace container(List<Sense> senses, int number) {
        Sense sense = senses.get(number);
        Sense last = number > 0 ? senses.get(number - 1) : null;
        if (last != null && isGenitive(last.name(), sense.name())) {
            return last.place();
        }
        Sense next = number + 1 < senses.size() ? senses.get(number + 1) : null;
        if (next != null && !next.name().isPeople() && isLedIn(sense.name(), next.name(), sense.place() == null)) {
            return next.place();
        }
        return null;
    }

    private static boolean isGenitive(NameMatch owner, NameMatch name) {
        Token between = owner.after(0);
        return owner.sentence() == name.sentence()
                && !owner.isPeople()
                && name.from() - owner.to() == 1
                && between != null
                && (between.word().equals("'s") || between.word().equals("’s"));
    }

    private boolean isLedIn(NameMatch name, NameMatch next, boolean unknown) {
        int gap = next.from() - name.to();
        Token before = next.before(0);
        if (next.sentence() != name.sentence() || gap < 1 || gap > FURTHEST_TOKENS || before == null) {
            return false;
        }
        String word = before.word().toLowerCase(Locale.ROOT);
        if (gap == 1) {
            return word.equals("in") || unknown && word.equals(",");
        }
        Token first = name.after(0);
        boolean town = first != null && (words.has("town", first.word()) || words.has("division", first.word()));
        return town && (word.equals("in") || word.equals("of"));
    }

    private static boolean liesOutside(@Nullable NamedPlace named, Place container) {
        if (named == null) {
            return true;
        }
        Place place = named.place();
        boolean wide =
                place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.AREA || place.kind() == PlaceKind.SEA;
        if (wide || place.index() == container.index() || container.contains(place) || place.contains(container)) {
            return false;
        }
        double limit = container.kind().isPopulated() ? TOWN_KM : OUTSIDE_KM;
        boolean foreign = container.kind() == PlaceKind.COUNTRY || container.kind() == PlaceKind.DIVISION;
        return foreign
                ? !sameCountry(place, container) && place.kilometresTo(container) > limit
                : place.kilometresTo(container) > limit;
    }

    private static boolean sameCountry(Place place, Place container) {
        return !place.country().isEmpty() && place.country().equals(container.country());
    }
}
