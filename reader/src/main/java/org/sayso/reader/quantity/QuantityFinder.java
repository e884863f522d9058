package org.sayso.reader.quantity;

import java.util.List;
import org.sayso.model.Quantity;
import org.sayso.reader.syntax.ParsedText;

/** Finds and normalises how many. Deterministic; implementations are thread-safe. */
public interface QuantityFinder {

    List<Quantity> find(ParsedText text);
}
