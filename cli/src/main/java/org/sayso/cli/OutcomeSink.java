package org.sayso.cli;

import org.sayso.model.CapturedReport;

/** Where the outcomes of a batch go, in the order of the input. */
interface OutcomeSink extends AutoCloseable {

    /** Whether this report is there already, read by this version of the reader, so that it need not be read again. Called from many threads. */
    default boolean knows(CapturedReport captured, String readerVersion) {
        return false;
    }

    void accept(Outcome outcome);

    /** Told once, after the last outcome and only where nothing broke off the batch. */
    default void finish(Summary summary) {}

    @Override
    void close();
}
