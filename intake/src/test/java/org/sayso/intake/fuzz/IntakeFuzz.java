package org.sayso.intake.fuzz;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.sayso.intake.Captures;
import org.sayso.intake.Intake;
import org.sayso.intake.IntakeSettings;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Document;
import org.sayso.intake.capture.IntakeLimits;
import org.sayso.intake.capture.SingleReport;

/**
 * What the fuzzer calls: any bytes under a name that says what they are taken for. Whatever they are, intake must not throw, must not meet what no format
 * foresaw, and must give no empty report. Run by {@code intake/fuzz}.
 */
public final class IntakeFuzz {

    private static final IntakeLimits SMALL = new IntakeLimits(1 << 20, 16 << 20, 200, 2);
    private static final Intake INTAKE = Intake.with(IntakeSettings.DEFAULT.withLimits(SMALL));
    private static final List<String> NAMES =
            List.of(System.getProperty("sayso.fuzz", "page.html").split(" "));

    private IntakeFuzz() {}

    /** The entry that the fuzzer looks for: the first byte says which of the names in {@code sayso.fuzz} the rest goes by. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length > 0) {
            read(NAMES.get((bytes[0] & 0xFF) % NAMES.size()), Arrays.copyOfRange(bytes, 1, bytes.length));
        }
    }

    /** @return how many reports came out */
    static int read(String name, byte[] bytes) {
        int reports = 0;
        Document document =
                new Document("fuzz", name, true, Document.Hints.NONE, () -> new ByteArrayInputStream(bytes));
        try (Captures captures = INTAKE.read(document)) {
            while (captures.hasNext()) {
                reports += check(captures.next());
            }
        }
        return reports;
    }

    private static int check(Capture capture) {
        return switch (capture) {
            case Capture.Taken taken -> {
                if (taken.captured().report().text().isBlank()) {
                    throw new AssertionError("an empty report: " + taken);
                }
                yield 1;
            }
            case Capture.Failed failed -> {
                if (failed.reason().startsWith(SingleReport.UNEXPECTED)) {
                    throw new AssertionError(failed.message());
                }
                yield 0;
            }
            case Capture.Skipped ignored -> 0;
        };
    }
}
