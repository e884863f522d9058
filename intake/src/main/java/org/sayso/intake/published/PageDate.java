package org.sayso.intake.published;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A day that a page gives for its publication or for a change, and where it gives it.
 *
 * @param day as written there, in the zone written there: never moved into another zone
 * @param time of day where it is given
 * @param zone where it is given
 * @param place that says it, in the order of trust
 * @param words what stands there
 */
public record PageDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneId zone, Place place, String key, String words) {

    /** Where in a page a date can stand, the most trusted first. */
    public enum Place {
        JSON_LD("json-ld"),
        META("meta"),
        TIME_ELEMENT("time element"),
        URL("address"),
        LABELLED_TEXT("labelled text"),
        DATE_PART("part of the page named for its date"),
        TEXT("text of the page");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
