package org.sayso.cli;

/** Where the outcomes of a batch go, in the order of the input. */
interface OutcomeSink extends AutoCloseable {

    void accept(Outcome outcome);

    /** Told once, after the last outcome and only where nothing broke off the batch. */
    default void finish(Summary summary) {}

    @Override
    void close();
}
