package org.sayso.reader.place;

import org.jspecify.annotations.Nullable;
import org.sayso.model.PlaceMention;
import org.sayso.model.PlacePrecision;

/**
 * A place name with how narrow it is.
 *
 * @param precision null where the name could not be resolved
 */
public record ResolvedPlace(PlaceMention mention, @Nullable PlacePrecision precision) {}
