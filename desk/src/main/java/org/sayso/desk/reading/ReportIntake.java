package org.sayso.desk.reading;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads reports into the ledger of a desk: whoever starts the desk lends it a reader. */
public interface ReportIntake {

    /**
     * Reads files and folders, on the calling thread, until all is done.
     *
     * @param handedIn folder that files were handed in at, of which no record of custody should speak; null where people named the inputs
     *     themselves
     * @param told of each report as soon as it is done
     */
    void read(List<String> inputs, @Nullable Path handedIn, Told told);

    /** Hears what became of each report. */
    interface Told {

        void read(String report, int claims);

        /** It was in the ledger already. */
        void known(String report);

        void failed(String message);

        /** It is no report. */
        void skipped(String message);
    }
}
