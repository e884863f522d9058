package org.sayso.cli.text;

import org.jspecify.annotations.Nullable;
import org.sayso.model.Credibility;
import org.sayso.model.Reliability;

/** Grades of the Admiralty code as a list shows them: {@code F3?} is proposed by the machine, {@code B2} was set by a person. */
public final class GradeText {

    private GradeText() {}

    /**
     * @param reliability what a person holds of the source; null where nobody has graded it
     * @param set what a person holds of the information; null where nobody has graded it
     */
    public static String of(@Nullable Reliability reliability, Credibility proposed, @Nullable Credibility set) {
        Reliability letter = reliability == null ? Reliability.F : reliability;
        return letter + (set == null ? proposed.number() + "?" : String.valueOf(set.number()));
    }
}
