package org.sayso.reader.retelling;

/** What speaks for or against two mentions of one report being one happening; the weights are in {@code retelling-weights.tsv}. */
enum Feature {
    BASE,
    OTHER_TYPE,
    SAME_WORD,
    SAME_DAY,
    DAYS_MEET,
    DAY_BESIDE,
    NO_DAY,
    ONE_DAY,
    SAME_PLACE,
    FAR_PLACE,
    SAME_PLACE_INHERITED,
    SAME_NUMBER,
    NUMBERS_MEET,
    NUMBERS_DIFFER,
    PATIENT,
    OTHER_AGENT,
    DEFINITE,
    DEFINITE_PLURAL,
    INDEFINITE,
    PLURAL,
    BARE,
    WORDING,
    DISTANCE,
    ASSAULT,
    CASUALTIES
}
