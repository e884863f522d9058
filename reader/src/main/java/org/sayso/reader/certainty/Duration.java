package org.sayso.reader.certainty;

import org.sayso.reader.certainty.Change.OnPhase;
import org.sayso.reader.syntax.Token;

/** Whether something of a kind that lasts goes on at the time of the report, or is over. */
final class Duration {

    /*
     * Example: "the siege" goes on; "the 1991 war", "the uprising that toppled him", "after besieging the town" are over; "has besieged the base for a year",
     * "shelling since May", "daily raids", "was under attack" go on.
     * Gets wrong: an offensive of last year that is told of without a date.
     */

    private static final String YEAR = "(\\d{2,4}[-–])?(1\\d|20)\\d\\d";

    private final Clause clause;
    private final Words words;

    Duration(Clause clause, Words words) {
        this.clause = clause;
        this.words = words;
    }

    Standing applied(Token token, Standing standing) {
        if (standing.isHeldBack() || standing.hasReason("phase")) {
            return standing;
        }
        if (words.lasts(token.lemma()) || words.lasts(lastPart(token))) {
            if (isLastingForm(token)) {
                OnPhase phase = isOver(token) ? OnPhase.DONE : OnPhase.ONGOING;
                return standing.withPhase(phase, token.span(), "word:lasting");
            }
        }
        return isUnderFire(token) || isSince(token)
                ? standing.withPhase(OnPhase.ONGOING, token.span(), "form:since")
                : standing;
    }

    /* "rebel-besieged" */
    private static String lastPart(Token token) {
        String lemma = token.lemma();
        String part = lemma.substring(lemma.lastIndexOf('-') + 1);
        return token.tag().startsWith("J") && part.endsWith("ed") ? part.substring(0, part.length() - 2) : lemma;
    }

    private boolean isLastingForm(Token token) {
        return !token.isVerb()
                || token.tag().matches("VBZ|VBP")
                || token.tag().matches("VBG|VBN")
                        && clause.children(token, "aux").isEmpty();
    }

    private boolean isOver(Token token) {
        return isDated(token) && !isSince(token)
                || endedInRelative(token)
                || token.isVerb() && clause.markers(token, "mark", "case").contains("after");
    }

    private boolean isDated(Token token) {
        return clause.children(token, "nummod", "amod", "compound", "nmod").stream()
                .anyMatch(t -> t.ner().equals("DATE") && t.word().matches(YEAR));
    }

    private boolean endedInRelative(Token token) {
        return clause.children(token, "acl:relcl").stream()
                .anyMatch(t -> t.tag().equals("VBD")
                        && !words.isBeginning(t.lemma())
                        && clause.children(t, "aux", "aux:pass", "cop").isEmpty());
    }

    /* "shelling since May", "has besieged the base for a year" */
    private boolean isSince(Token token) {
        boolean perfect = token.isVerb()
                && clause.children(token, "aux").stream().anyMatch(t -> t.tag().matches("VBZ|VBP"))
                && clause.isPerfect(token);
        return clause.children(token, "nmod", "obl").stream()
                .filter(t -> t.ner().equals("DATE")
                        || t.ner().equals("DURATION")
                        || t.tag().equals("CD"))
                .map(t -> clause.markers(t, "case"))
                .anyMatch(cases -> cases.contains("since") && token.isNoun()
                        || (cases.contains("for") || cases.contains("since")) && perfect && words.lasts(token.lemma()));
    }

    /* "the town was under attack" */
    private boolean isUnderFire(Token token) {
        return words.change("under", token.lemma()).isPresent()
                && !clause.hasChild(token, "det", "nmod:poss")
                && clause.markers(token, "case").contains("under")
                && (clause.hasCopula(token) || token.relation().equals("root"));
    }
}
