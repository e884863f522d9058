package org.sayso.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.intake.capture.Capture;
import org.sayso.intake.capture.Cursor;
import org.sayso.intake.capture.FieldSource;
import org.sayso.intake.capture.Particulars;
import org.sayso.model.CapturedReport;
import org.sayso.model.Report;

/** Puts the date and the outlet that a person gave over what the reports say. */
final class Overriding implements Cursor<Capture> {

    private final Cursor<Capture> captures;
    private final IntakeSettings settings;

    Overriding(Cursor<Capture> captures, IntakeSettings settings) {
        this.captures = captures;
        this.settings = settings;
    }

    @Override
    public @Nullable Capture next() {
        Capture next = captures.next();
        return next instanceof Capture.Taken taken ? overridden(taken) : next;
    }

    private Capture overridden(Capture.Taken taken) {
        if (settings.date() == null && settings.outlet() == null) {
            return taken;
        }
        Report report = taken.captured().report();
        Particulars particulars = taken.particulars();
        if (settings.date() != null) {
            report = report.withDate(settings.date());
            particulars = without(particulars, "date");
        }
        if (settings.outlet() != null) {
            report = report.withOutlet(settings.outlet());
            particulars = without(particulars, "outlet");
        }
        return new Capture.Taken(new CapturedReport(report, taken.captured().evidence()), particulars);
    }

    private static Particulars without(Particulars particulars, String field) {
        List<FieldSource> rest = particulars.found().stream()
                .filter(source -> !source.field().equals(field))
                .toList();
        return new Particulars(particulars.language(), particulars.captions(), rest, particulars.notes());
    }

    @Override
    public void close() {
        captures.close();
    }
}
