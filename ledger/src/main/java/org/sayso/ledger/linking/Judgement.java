package org.sayso.ledger.linking;

import java.util.List;

/**
 * What comparing two claims gave.
 *
 * @param score how alike they are, 0 to 1
 * @param reasons what speaks for and against, in words for people
 * @param vetoes what forbids that they are one happening; empty where nothing does
 */
public record Judgement(double score, List<String> reasons, List<String> vetoes) {

    /** From this score on two claims are taken for one happening, unless there is a veto. */
    public static final double SAME = 0.5;

    public Judgement {
        reasons = List.copyOf(reasons);
        vetoes = List.copyOf(vetoes);
    }

    public boolean isSame() {
        return score >= SAME && vetoes.isEmpty();
    }

    public boolean isVetoed() {
        return score >= SAME && !vetoes.isEmpty();
    }
}
