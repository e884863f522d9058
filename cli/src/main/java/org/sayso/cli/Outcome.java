package org.sayso.cli;

import org.sayso.model.CapturedReport;
import org.sayso.model.Reading;

/** What became of one piece of the input once it went through intake and reader. */
sealed interface Outcome {

    /**
     * A report and what was found in it.
     *
     * @param language of its text, as the reader tells it
     */
    record Read(CapturedReport captured, Reading reading, String language) implements Outcome {}

    /** A report that is in the ledger already, read by the same reader. */
    record Known(CapturedReport captured) implements Outcome {}

    /** Something that could not be read, told in one line. */
    record Failed(String message) implements Outcome {}

    /** Something that is no report. */
    record Skipped(String message) implements Outcome {}
}
