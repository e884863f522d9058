package org.sayso.reader.place.event;

import java.util.List;
import org.sayso.model.Span;
import org.sayso.reader.place.ResolvedPlace;
import org.sayso.reader.syntax.ParsedText;

/** Of places joined by a comma or "and", the first. */
final class FirstNamed {

    /*
     * "attacks on Aleppo and Idlib", "shelling of Homs, Hama and Daraa": an event with several places is given the first. Only places as narrow as the
     * chosen one count, so that "Homs, Syria" stays Homs.
     */
    private static final int MOST_JOINED = 12;

    private FirstNamed() {}

    static ResolvedPlace of(ResolvedPlace chosen, ParsedText text, List<ResolvedPlace> places) {
        ResolvedPlace first = chosen;
        int at = places.indexOf(chosen);
        for (int i = at - 1; i >= 0 && at - i <= MOST_JOINED; i--) {
            ResolvedPlace before = places.get(i);
            if (!isJoined(before, first, text)) {
                break;
            }
            first = before;
        }
        return first;
    }

    private static boolean isJoined(ResolvedPlace one, ResolvedPlace other, ParsedText text) {
        int start = one.mention().span().end();
        int end = other.mention().span().start();
        if (end <= start
                || end - start > 6
                || one.people()
                || one.precision() == null
                || one.precision() != other.precision()) {
            return false;
        }
        String between = text.slice(new Span(start, end)).strip();
        return between.equals("and")
                || between.equals("or")
                || between.equals(", and")
                || between.equals("&")
                || between.equals(",")
                        && one.mention().country() != null
                        && one.mention().country().equals(other.mention().country());
    }
}
