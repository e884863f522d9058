package org.sayso.reader.entity;

import java.util.List;
import org.sayso.model.Entity;
import org.sayso.reader.syntax.ParsedText;

/** Finds who is named in a report and which other mentions are safely the same. Deterministic; implementations are thread-safe. */
public interface EntityFinder {

    List<Entity> find(ParsedText text);
}
