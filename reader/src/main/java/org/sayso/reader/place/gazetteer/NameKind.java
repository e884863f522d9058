package org.sayso.reader.place.gazetteer;

/** How a name belongs to its place. The order is that of the gazetteer file. */
public enum NameKind {
    MAIN,
    /** Another spelling, language or former name. */
    OTHER,
    /** Without its generic word: {@code Anderson} for Anderson County. */
    SHORTENED,
    /** Used behind a town only: {@code Tenn.}, {@code KY}. */
    ABBREVIATION,
    /** Its people or an adjective: {@code Syrian}, {@code Chechens}. */
    PEOPLE
}
