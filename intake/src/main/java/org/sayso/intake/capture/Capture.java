package org.sayso.intake.capture;

import org.sayso.model.CapturedReport;

/** What became of one piece of the input: a report, a failure, or something that is no report and was left aside. */
public sealed interface Capture {

    /** Where it stands, as a person would look it up: {@code news/a.txt}, {@code day.jsonl:17}. */
    String location();

    /** A report with the bytes it was taken from, and how its fields were found. */
    record Taken(CapturedReport captured, Particulars particulars) implements Capture {
        @Override
        public String location() {
            return captured.evidence().location();
        }
    }

    /**
     * Something that should have been a report and could not be read. Never stops a batch.
     *
     * @param reason what is wrong, where in the file, in words for the person who gave it
     * @param advice what to do about it
     */
    record Failed(String location, String reason, String advice) implements Capture {

        /** The whole of it in one line: {@code broken.txt: is empty; leave it out}. */
        public String message() {
            return oneLine(location + ": " + reason + "; " + advice);
        }

        private static String oneLine(String words) {
            return words.replaceAll("\\s+", " ").strip();
        }
    }

    /** A picture, style sheet, script or the like found in a folder or an archive: not a report, and nobody said it was one. */
    record Skipped(String location, String reason) implements Capture {}
}
