package org.sayso.evaluation.disagreement;

import java.util.List;
import org.sayso.model.DisagreementField;

/** All edits: those that make a disagreement, and the controls that must not. */
final class Edits {

    private static final List<Edit> ALL = List.of(
            new Edit("number", DisagreementField.QUANTITY, 1, NumberEdit::fall),
            new Edit("day", DisagreementField.TIME, 0, DayEdit::change),
            new Edit("place", DisagreementField.PLACE, 0, PlaceEdit::change),
            new Edit("side", DisagreementField.AGENT, 0, ActorEdit::otherSide),
            new Edit("victim", DisagreementField.PATIENT, 0, ActorEdit::otherVictims),
            new Edit("polarity", DisagreementField.POLARITY, 0, VerbEdit::deny),
            new Edit("phase", DisagreementField.PHASE, 1, VerbEdit::toCome),
            new Edit("control: paraphrase", null, 0, (document, event) -> true),
            new Edit("control: compatible range", null, 0, NumberEdit::range),
            new Edit("control: update", null, 1, NumberEdit::rise),
            new Edit("control: number in words", null, 0, NumberEdit::inWords),
            new Edit("control: unnamed culprit", null, 0, ActorEdit::nobody));

    private Edits() {}

    static List<Edit> all() {
        return ALL;
    }
}
