package org.sayso.reader.place.sense;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sayso.reader.place.gazetteer.NameKind;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.place.model.WordLists;
import org.sayso.reader.place.name.NameMatch;
import org.sayso.reader.syntax.Token;

/** Finds, for a name, the one beside it that says in which country or division it lies. */
final class Containers {

    /*
     * "Homs, Syria", "Alexandria, La.", "Tripoli in northern Lebanon", "Syria's Homs", "the Syrian city of Homs", "Mosul (Iraq)". The neighbour counts only where
     * some place of its name contains some place of this one. What it gets wrong: lists ("Turkey, Syria and Iraq" is none because Turkey lies in no
     * Syria; "Paris, Texas and Rome" is read as one).
     */
    private static final int FURTHEST_TOKENS = 5;

    private final WordLists words;

    Containers(WordLists words) {
        this.words = words;
    }

    /** The containing candidates of the neighbour, or null where there is none. */
    @Nullable
    List<NamedPlace> of(int number, List<NameMatch> names) {
        NameMatch name = names.get(number);
        if (number + 1 < names.size() && isBehind(name, names.get(number + 1))) {
            List<NamedPlace> containing = containing(names.get(number + 1), name);
            if (!containing.isEmpty()) {
                return containing;
            }
        }
        if (number > 0 && isBefore(names.get(number - 1), name)) {
            List<NamedPlace> containing = containing(names.get(number - 1), name);
            if (!containing.isEmpty()) {
                return containing;
            }
        }
        return null;
    }

    private static List<NamedPlace> containing(NameMatch outer, NameMatch inner) {
        return outer.candidates().stream()
                .filter(o -> inner.candidates().stream()
                        .anyMatch(i ->
                                i.nameKind() != NameKind.PEOPLE && o.place().contains(i.place())))
                .toList();
    }

    private boolean isBehind(NameMatch name, NameMatch next) {
        Token first = name.after(0);
        if (next.sentence() != name.sentence() || first == null) {
            return false;
        }
        String between = first.word().toLowerCase(Locale.ROOT);
        int gap = next.from() - name.to();
        if (gap == 1) {
            return between.equals(",") || between.equals("in") || between.equals("(") || between.equals("-lrb-");
        }
        Token second = name.after(1);
        boolean inAfterComma = gap == 2
                && between.equals(",")
                && second != null
                && second.word().equals("in");
        boolean inPart = gap == 2 && between.equals("in") && second != null && words.has("locative", second.word());
        return inAfterComma
                || inPart
                || gap == 0 && next.candidates().stream().anyMatch(c -> c.nameKind() == NameKind.ABBREVIATION);
    }

    private boolean isBefore(NameMatch last, NameMatch name) {
        int gap = name.from() - last.to();
        if (last.sentence() != name.sentence() || gap < 1 || gap > FURTHEST_TOKENS) {
            return false;
        }
        Token before = name.before(0);
        Token second = name.before(1);
        if (before != null && gap == 1 && before.word().equals("'s")) {
            return true;
        }
        boolean ofTown =
                before != null && before.word().equals("of") && second != null && words.has("town", second.word());
        return ofTown && gap <= FURTHEST_TOKENS;
    }
}
