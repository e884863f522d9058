package org.sayso.reader.time;

import org.sayso.model.DateInterval;
import org.sayso.model.Span;
import org.sayso.reader.syntax.Token;

/**
 * A time expression as it bears on the events of its sentence: "since October" reaches to the report's day.
 *
 * @param head the token by which it hangs in the tree
 * @param days for an event that the phrase dates from outside
 * @param own the days named, for an event inside the phrase ("since the uprising began in 2011": the uprising)
 * @param open whether it began then and still lasts ("since", "for a year")
 * @param clausal whether "since" opens a whole clause around it
 * @param reporting whether it dates a verb of saying ("officials said on Monday")
 */
record TimedPhrase(
        Span span, Token head, DateInterval days, DateInterval own, boolean open, boolean clausal, boolean reporting) {

    boolean isDay() {
        return days.days() <= 2;
    }
}
