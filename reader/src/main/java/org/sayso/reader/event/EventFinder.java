package org.sayso.reader.event;

import java.util.List;
import org.sayso.reader.syntax.ParsedText;

/** Finds the events of the known types, in order of their triggers. Deterministic; implementations are thread-safe. */
public interface EventFinder {

    List<EventCandidate> find(ParsedText text);
}
