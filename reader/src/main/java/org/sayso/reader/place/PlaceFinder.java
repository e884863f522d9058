package org.sayso.reader.place;

import java.util.List;
import org.sayso.model.Report;
import org.sayso.reader.syntax.ParsedText;

/** Finds the place names of a report and resolves them. Deterministic; implementations are thread-safe. */
public interface PlaceFinder {

    List<ResolvedPlace> find(ParsedText text, Report report);
}
