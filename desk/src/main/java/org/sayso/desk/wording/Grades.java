package org.sayso.desk.wording;

import org.sayso.model.Credibility;

/** Credibility in the words of the Admiralty code. */
public final class Grades {

    private Grades() {}

    public static String of(Credibility credibility) {
        return switch (credibility) {
            case CONFIRMED_BY_OTHER_SOURCES -> "1 confirmed by other sources";
            case PROBABLY_TRUE -> "2 probably true";
            case POSSIBLY_TRUE -> "3 possibly true";
            case DOUBTFUL -> "4 doubtful";
            case IMPROBABLE -> "5 improbable";
            case CANNOT_BE_JUDGED -> "6 cannot be judged";
        };
    }
}
