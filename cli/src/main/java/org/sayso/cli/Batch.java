package org.sayso.cli;

import java.util.function.Consumer;
import org.sayso.intake.Captures;
import org.sayso.intake.capture.Capture;
import org.sayso.reader.InOrder;
import org.sayso.reader.ReportReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what intake finds, on all cores, and hands the outcomes over in the order of the input. One broken report never stops the rest. */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final ReportReader reader;
    private final InOrder inOrder;

    Batch(ReportReader reader, InOrder inOrder) {
        this.reader = reader;
        this.inOrder = inOrder;
    }

    void read(Captures captures, Consumer<Outcome> consumer) {
        inOrder.forEach(captures, this::outcome, consumer);
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
            return new Outcome.Read(taken.captured(), reader.read(taken.captured().report()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("cannot read {}", taken.location(), e);
            return new Outcome.Failed(taken.location() + ": the reader failed on it (" + e + "); please report this as a defect");
        }
    }
}
