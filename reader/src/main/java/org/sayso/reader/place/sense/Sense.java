package org.sayso.reader.place.sense;

import org.jspecify.annotations.Nullable;
import org.sayso.reader.place.gazetteer.NamedPlace;
import org.sayso.reader.place.name.NameMatch;

/**
 * A name and the place that it most likely means.
 *
 * @param place null where the gazetteer has none of that name
 * @param probability how sure, against the other places of that name
 * @param containerOnly true where the place is not the named one but what holds it
 */
public record Sense(NameMatch name, @Nullable NamedPlace place, double probability, boolean containerOnly) {}
