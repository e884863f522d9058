package org.sayso.reader.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.TimeExpression;
import org.sayso.reader.syntax.ParsedText;

/** Finds and normalises the time expressions of a report. Deterministic; implementations are thread-safe. */
public interface TimeFinder {

    /** @param published day of the report, or null where unknown: then only what the text itself anchors has a day */
    List<TimeExpression> find(ParsedText text, @Nullable LocalDate published);
}
