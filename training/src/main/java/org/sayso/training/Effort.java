package org.sayso.training;

/**
 * How much of the corpora a stage reads, and in what portions.
 *
 * @param window pieces in a window
 * @param batch windows in a batch
 * @param mostBatches of each corpus in each reading
 */
record Effort(int window, int batch, int mostBatches) {

    /** Everything: what the shipped models were made with. */
    static final Effort FULL = new Effort(192, 8, Integer.MAX_VALUE);

    /** One small batch of each corpus: shows within a minute that all stages run; what comes out knows nothing. */
    static final Effort TRIAL = new Effort(64, 2, 1);
}
