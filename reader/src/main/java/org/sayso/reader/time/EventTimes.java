package org.sayso.reader.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.model.EventTime;
import org.sayso.model.TimeExpression;
import org.sayso.reader.certainty.Factuality;
import org.sayso.reader.event.EventCandidate;
import org.sayso.reader.syntax.ParsedText;

/** Finds the best interval of each event. Deterministic; implementations are thread-safe. */
public interface EventTimes {

    Optional<EventTime> timeOf(
            EventCandidate event,
            Factuality factuality,
            ParsedText text,
            List<TimeExpression> times,
            @Nullable LocalDate published);
}
