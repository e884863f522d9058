package org.sayso.reader.place.gazetteer;

/** A place under one of its names. */
public record NamedPlace(Place place, NameKind nameKind) {}
