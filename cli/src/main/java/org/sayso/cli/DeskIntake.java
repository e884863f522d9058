package org.sayso.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.reading.ReportIntake;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.ledger.Ledger;
import org.sayso.model.CapturedReport;
import org.sayso.model.Evidence;
import org.sayso.reader.InOrder;

/** Reads what people hand in at the desk, as {@code sayso read} does. Files that came with a form are located by the names they came with. */
final class DeskIntake implements ReportIntake {

    private final Ledger ledger;

    DeskIntake(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void read(List<String> inputs, @Nullable Path handedIn, Told told) {
        try (Captures captures = Intake.with(IntakeSettings.DEFAULT).read(inputs)) {
            new Batch(Readers::standard, InOrder.onAllCores(), new Sink(ledger, handedIn))
                    .read(captures, outcome -> tell(outcome, handedIn, told));
        }
    }

    private static void tell(Outcome outcome, @Nullable Path handedIn, Told told) {
        switch (outcome) {
            case Outcome.Read it ->
                told.read(it.captured().id(), it.reading().events().size());
            case Outcome.Known it -> told.known(it.captured().id());
            case Outcome.Failed it -> told.failed(asHandedIn(it.message(), handedIn));
            case Outcome.Skipped it -> told.skipped(asHandedIn(it.message(), handedIn));
        }
    }

    private static String asHandedIn(String location, @Nullable Path handedIn) {
        return handedIn == null ? location : location.replace(handedIn + "/", "");
    }

    private record Sink(Ledger ledger, @Nullable Path handedIn) implements OutcomeSink {

        @Override
        public boolean knows(CapturedReport captured, String readerVersion) {
            return ledger.has(captured.evidence().sha256(), readerVersion);
        }

        @Override
        public void accept(Outcome outcome) {
            if (outcome instanceof Outcome.Read read) {
                Evidence found = read.captured().evidence();
                Evidence told = new Evidence(
                        asHandedIn(found.location(), handedIn),
                        found.mediaType(),
                        found.original(),
                        found.capturedAt(),
                        found.http());
                ledger.add(new CapturedReport(read.captured().report(), told), read.reading());
            }
        }

        @Override
        public void close() {}
    }
}
