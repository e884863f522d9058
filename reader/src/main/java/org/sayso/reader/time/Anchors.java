package org.sayso.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What expressions of one report may count from: its date, and the date last named in its text. Not thread-safe; one for each report.
 *
 * <p>News counts from its own date, and from the date last named only where the words ask for it ("the next day"). A narrative, a text that
 * tells of years long past, counts from the date last named throughout (Strötgen and Gertz, HeidelTime, 2010, tell the two apart by hand).
 */
final class Anchors {

    private static final int MEMORY_OF_NEWS = 3;
    private static final int MEMORY_OF_UNDATED = 1;

    private final @Nullable Period report;
    private final boolean narrative;
    private @Nullable Period named;
    private int namedIn;
    private int sentence;

    Anchors(@Nullable LocalDate report, boolean narrative) {
        this.report = report == null ? null : Period.day(report);
        this.narrative = narrative;
    }

    void enterSentence(int index) {
        sentence = index;
    }

    /**
     * Remembers a date of the text. A bare year in the middle of a sentence that already stands in a month ("the garrison, built in 1951, fell") is
     * an aside and is not remembered.
     *
     * @param leads whether the date opens its sentence or is a heading
     */
    void name(Period period, boolean leads) {
        boolean aside = !leads
                && named() != null
                && named.grain().compareTo(Grain.MONTH) >= 0
                && period.grain().compareTo(Grain.HALF) <= 0;
        if (!aside) {
            named = period;
            namedIn = sentence;
        }
    }

    boolean isNarrative() {
        return narrative;
    }

    /** The report's day, whatever kind of text it is. */
    @Nullable
    Period report() {
        return report;
    }

    /** The date last named, where the text is still about it; null where none is. */
    @Nullable
    Period named() {
        int memory = report == null ? MEMORY_OF_UNDATED : MEMORY_OF_NEWS;
        return narrative || sentence - namedIn <= memory ? named : null;
    }

    /** True where the date last named stands in this sentence or the one before. */
    boolean namedJustNow() {
        return named != null && sentence - namedIn <= 1;
    }

    /** What plain words count from: "last year", "in March". */
    @Nullable
    Period plain() {
        return narrative && named != null ? named : report;
    }

    /** What words that point back into the text count from: "the next day", "that year". */
    @Nullable
    Period backward() {
        Period inText = named();
        return inText != null ? inText : report;
    }
}
