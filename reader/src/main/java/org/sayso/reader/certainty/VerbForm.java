package org.sayso.reader.certainty;

import org.sayso.model.Certainty;
import org.sayso.reader.certainty.Change.OnPhase;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/** What tense, aspect and mood of a word tell of its phase and certainty. */
final class VerbForm {

    /*
     * Example: "are advancing" ongoing; "will advance" planned; "Advance!" hypothetical; "Will they advance?" unknown.
     * Known failures: the narrative present of headlines ("Troops advance") is taken for a deed done; a past progressive that only sets the
     * scene ("were shelling the town when") is ongoing here and may be told as done.
     */

    private VerbForm() {}

    static Standing applied(Clause clause, Token token, Standing standing, Words words) {
        Standing result = standing;
        if (clause.isProgressive(token)
                && !(token.tag().equals("VBG") && Clause.is(token, "go"))
                && !isPastScene(clause, token)) {
            result = result.withPhase(OnPhase.ONGOING, token.span(), "form:progressive");
        }
        boolean bareHeadline = token.head() < 0 && clause.isInfinitive(token);
        if (clause.isDestined(token) || bareHeadline) {
            result = result.withPhase(OnPhase.PLANNED, token.span(), "form:be-to");
        }
        if (clause.isPresentPassive(token) && !words.isMomentary(token.lemma()) || isScene(clause, token)) {
            result = result.withPhase(OnPhase.ONGOING, token.span(), "form:present");
        }
        result = new Duration(clause, words).applied(token, result);
        return isClauseRoot(token) ? mood(clause, token, result) : result;
    }

    /* "as the army closes in", "while rebels hold the town" */
    private static boolean isScene(Clause clause, Token token) {
        return token.tag().matches("VBZ|VBP")
                && Clause.relation(token).equals("advcl")
                && clause.children(token, "mark").stream().anyMatch(t -> Clause.is(t, "as", "while"));
    }

    /* "as they were fleeing", "soldiers who were moving north": the background of something past. */
    private static boolean isPastScene(Clause clause, Token token) {
        boolean past = clause.children(token, "aux", "aux:pass").stream()
                .anyMatch(t -> t.tag().equals("VBD"));
        return past && Clause.relation(token).matches("advcl|acl");
    }

    private static boolean isClauseRoot(Token token) {
        return token.head() < 0 || Clause.relation(token).equals("parataxis");
    }

    private static Standing mood(Clause clause, Token token, Standing standing) {
        Sentence sentence = clause.sentence();
        Token last = sentence.token(sentence.size() - 1);
        if (last.word().startsWith("?")) {
            Standing asked = standing.capped(Certainty.UNKNOWN, last.span(), "form:question");
            return asked.isHeldBack()
                    ? asked.freshPhase().withPhase(OnPhase.HYPOTHETICAL, last.span(), "form:question")
                    : asked;
        }
        return isImperative(clause, token)
                ? standing.withPhase(OnPhase.HYPOTHETICAL, token.span(), "form:imperative")
                : standing;
    }

    private static boolean isImperative(Clause clause, Token token) {
        return token.tag().equals("VB") && token.head() < 0 && !clause.hasChild(token, "nsubj", "aux", "mark");
    }

    /** A modal's change where its phase depends on the verb: perfect, state, or still to come; and "would" after a past report. */
    static Change ofModal(Clause clause, Token verb, Change change, boolean backshifted, Words words) {
        return switch (change.phase()) {
            case COMING -> withPhase(change, coming(clause, verb, words));
            case WOULD ->
                withPhase(change, backshifted && !clause.isPerfect(verb) ? OnPhase.PLANNED : OnPhase.HYPOTHETICAL);
            case HYPOTHETICAL, PLANNED ->
                clause.isPerfect(verb) && change.phase() == OnPhase.PLANNED ? withPhase(change, OnPhase.KEEP) : change;
            default -> change;
        };
    }

    private static OnPhase coming(Clause clause, Token verb, Words words) {
        if (words.isState(verb.lemma()) || clause.isPerfect(verb) || clause.hasCopula(verb) || !verb.isVerb()) {
            return OnPhase.KEEP;
        }
        return clause.isProgressive(verb) ? OnPhase.ONGOING : OnPhase.PLANNED;
    }

    private static Change withPhase(Change change, OnPhase phase) {
        return new Change(change.afresh(), change.cap(), change.polarity(), phase);
    }
}
