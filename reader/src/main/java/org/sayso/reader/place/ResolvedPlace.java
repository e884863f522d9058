package org.sayso.reader.place;

import org.jspecify.annotations.Nullable;
import org.sayso.model.PlaceMention;
import org.sayso.model.PlacePrecision;

/**
 * A place name with how narrow it is.
 *
 * @param precision null where the name could not be resolved
 * @param people true where the words are an adjective or name the place's people ({@code Syrian}, {@code Chechens})
 */
public record ResolvedPlace(PlaceMention mention, @Nullable PlacePrecision precision, boolean people) {}
