package org.sayso.reader.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.TimeExpression;
import org.sayso.reader.syntax.ParsedText;

/** Finds the best interval of each event of a report. Deterministic; implementations are thread-safe. */
public interface EventTimes {

    /**
     * The times of these events, in their order; empty where neither the text nor the report's date tells.
     *
     * @param published day of the report, or null where unknown
     */
    List<Optional<DatedEvent>> timesOf(
            List<JudgedEvent> events, ParsedText text, List<TimeExpression> times, @Nullable LocalDate published);
}
