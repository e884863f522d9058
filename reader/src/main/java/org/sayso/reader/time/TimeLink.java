package org.sayso.reader.time;

import java.util.List;
import java.util.Optional;
import org.sayso.model.Phase;
import org.sayso.reader.syntax.Sentence;
import org.sayso.reader.syntax.Token;

/**
 * Finds the time phrase of an event in its own sentence: the one fewest steps away in the tree, where leaving or entering a clause counts more.
 *
 * <p>"Officials said on Monday that 12 men had died on Saturday": the death is Saturday's. What is planned or supposed takes only a time that hangs
 * below it. Gets wrong: sentences without commas whose trees run two clauses together.
 */
final class TimeLink {

    private static final int CLAUSE = 3;
    private static final int FARTHEST = 14;

    private TimeLink() {}

    /** The time of the verb of saying in the event's sentence, whose phrases these are: "On Monday the Observatory said 21 had been killed". */
    static Optional<TimedPhrase> ofReport(List<TimedPhrase> phrases) {
        return phrases.stream().filter(TimedPhrase::reporting).findFirst();
    }

    /** True where the event stands inside the phrase: the uprising in "since the uprising began in 2011". */
    static boolean isInside(JudgedEvent judged, TimedPhrase phrase) {
        Sentence sentence = judged.event().sentence();
        Token trigger = judged.event().head();
        boolean below = sentence.ancestors(trigger).contains(phrase.head());
        List<Token> up = sentence.ancestors(phrase.head());
        boolean sameClause = !up.isEmpty()
                && up.stream()
                        .limit(2)
                        .anyMatch(t -> t.index() == trigger.index()
                                || sentence.children(t, "nsubj", "nsubj:pass", "obj", "acl")
                                        .contains(trigger));
        return below || sameClause;
    }

    static Optional<TimedPhrase> of(JudgedEvent judged, List<TimedPhrase> phrases) {
        Sentence sentence = judged.event().sentence();
        Token trigger = judged.event().head();
        boolean realis = judged.factuality().phase() == Phase.HAPPENED
                || judged.factuality().phase() == Phase.ONGOING;
        TimedPhrase best = null;
        int least = FARTHEST + 1;
        for (TimedPhrase phrase : phrases) {
            int steps = steps(sentence, trigger, phrase, realis);
            if (steps < least) {
                least = steps;
                best = phrase;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int steps(Sentence sentence, Token trigger, TimedPhrase phrase, boolean realis) {
        List<Token> up = sentence.ancestors(trigger);
        List<Token> down = sentence.ancestors(phrase.head());
        if (phrase.reporting() && phrase.head().head() != trigger.index()) {
            return Integer.MAX_VALUE;
        }
        if (down.contains(trigger) || phrase.head().index() == trigger.index()) {
            return clauses(down.subList(0, down.indexOf(trigger) < 0 ? 0 : down.indexOf(trigger)));
        }
        if (!realis) {
            return Integer.MAX_VALUE;
        }
        int meet = 0;
        while (meet < up.size()
                && !down.contains(up.get(meet))
                && up.get(meet).index() != phrase.head().index()) {
            meet++;
        }
        if (meet == up.size()) {
            return Integer.MAX_VALUE;
        }
        int below = down.indexOf(up.get(meet));
        int upward = meet + 1 + CLAUSE * clauseEnds(trigger, up.subList(0, meet));
        return upward + clauses(down.subList(0, Math.max(0, below)));
    }

    private static int clauses(List<Token> path) {
        int steps = path.size();
        for (Token token : path) {
            boolean closed = token.isVerb()
                    && (token.relation().startsWith("acl") || token.relation().equals("ccomp"));
            steps += closed ? FARTHEST : token.isVerb() ? CLAUSE : 0;
        }
        return steps;
    }

    private static int clauseEnds(Token trigger, List<Token> path) {
        int ends = isClause(trigger) ? 1 : 0;
        for (Token token : path) {
            ends += isClause(token) ? 1 : 0;
        }
        return ends;
    }

    private static boolean isClause(Token token) {
        return token.relation().startsWith("acl")
                || token.relation().equals("ccomp")
                || token.relation().equals("parataxis")
                || token.relation().equals("advcl");
    }
}
