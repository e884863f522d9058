package org.sayso.cli;

import org.sayso.intake.capture.Capture;
import org.sayso.model.CapturedReport;
import org.sayso.model.Reading;

/** What became of one piece of the input once it went through intake and reader. */
sealed interface Outcome {

    /**
     * A report and what was found in it.
     *
     * @param language of its text, as the reader tells it
     */
    record Read(Capture.Taken taken, Reading reading, String language) implements Outcome {
        CapturedReport captured() {
            return taken.captured();
        }
    }

    /** A report that is in the ledger already, read by the same reader. */
    record Known(Capture.Taken taken) implements Outcome {
        CapturedReport captured() {
            return taken.captured();
        }
    }

    /** Something that could not be read, told in one line. */
    record Failed(String message) implements Outcome {}

    /** Something that is no report. */
    record Skipped(String message) implements Outcome {}
}
