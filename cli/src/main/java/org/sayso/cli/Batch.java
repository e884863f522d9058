package org.sayso.cli;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sayso.intake.Captures;
import org.sayso.intake.capture.Capture;
import org.sayso.ledger.LedgerException;
import org.sayso.model.Report;
import org.sayso.reader.InOrder;
import org.sayso.reader.ReportReader;
import org.sayso.reader.StandardReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what intake finds, on all cores, and hands the outcomes over in the order of the input. One broken report never stops the rest. */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final Supplier<ReportReader> reader;
    private final InOrder inOrder;
    private final OutcomeSink sink;

    /** @param reader asked for only when there is a report to read */
    Batch(Supplier<ReportReader> reader, InOrder inOrder, OutcomeSink sink) {
        this.reader = reader;
        this.inOrder = inOrder;
        this.sink = sink;
    }

    /** @param told of each outcome once it is in the sink */
    void read(Captures captures, Consumer<Outcome> told) {
        inOrder.forEach(captures, this::outcome, outcome -> {
            sink.accept(outcome);
            told.accept(outcome);
        });
    }

    private Outcome outcome(Capture capture) {
        return switch (capture) {
            case Capture.Taken taken -> read(taken);
            case Capture.Failed failed -> new Outcome.Failed(failed.message());
            case Capture.Skipped skipped -> new Outcome.Skipped(skipped.location() + ": " + skipped.reason());
        };
    }

    private Outcome read(Capture.Taken taken) {
        try {
            if (sink.knows(taken.captured(), StandardReader.VERSION)) {
                return new Outcome.Known(taken);
            }
            ReportReader loaded = reader.get();
            Report report = taken.captured().report();
            String language = loaded.languageOf(report);
            return new Outcome.Read(taken, loaded.read(report, language), language);
        } catch (LedgerException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("cannot read {}", taken.location(), e);
            return new Outcome.Failed(
                    taken.location() + ": the reader failed on it (" + e + "); please report this as a defect");
        }
    }
}
