package org.sayso.ledger.copy;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Report;

/** Which of two reports came first: by day of publication, an unknown day last; on one day by id, for want of better. */
public final class Precedence {

    private Precedence() {}

    public static boolean isBefore(Report one, Report other) {
        return isBefore(one.date(), one.id(), other.date(), other.id());
    }

    public static boolean isBefore(@Nullable LocalDate one, String oneId, @Nullable LocalDate other, String otherId) {
        int order = Objects.requireNonNullElse(one, LocalDate.MAX)
                .compareTo(Objects.requireNonNullElse(other, LocalDate.MAX));
        return order != 0 ? order < 0 : oneId.compareTo(otherId) < 0;
    }
}
