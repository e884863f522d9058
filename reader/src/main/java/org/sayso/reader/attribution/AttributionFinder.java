package org.sayso.reader.attribution;

import org.sayso.reader.syntax.ParsedText;

/** Finds every attribution of a report. Deterministic; implementations are thread-safe. */
public interface AttributionFinder {

    Attributions find(ParsedText text);
}
