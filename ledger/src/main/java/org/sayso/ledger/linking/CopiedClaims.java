package org.sayso.ledger.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.ledger.store.LinkRow;
import org.sayso.ledger.text.Overlap;
import org.sayso.ledger.text.Stems;

/**
 * Tells whether two claims of reports that share text are one claim, copied: the same type told in nearly the same words.
 *
 * <p>Such a claim says nothing of its own: it follows the claim it copies into that one's event. What a set phrase tells of another town, with another
 * toll, is no copy, though its report may share half its words.
 */
final class CopiedClaims {

    private static final double SAME_WORDS = 0.75;

    private CopiedClaims() {}

    /** Pairs each claim of one report with the claim of the other that it copies, if any: best pairs first, each claim once. */
    static List<LinkRow> between(List<StoredClaim> ones, List<StoredClaim> others) {
        record Match(StoredClaim one, StoredClaim other, double alike) {}
        List<Match> matches = new ArrayList<>();
        for (StoredClaim one : ones) {
            for (StoredClaim other : others) {
                double alike = alike(one.claim(), other.claim());
                if (alike > 0) {
                    matches.add(new Match(one, other, alike));
                }
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.alike())
                .thenComparing(match -> match.one().claim().id())
                .thenComparing(match -> match.other().claim().id()));
        Set<Long> taken = new HashSet<>();
        List<LinkRow> links = new ArrayList<>();
        for (Match match : matches) {
            if (!taken.contains(match.one().no())
                    && !taken.contains(match.other().no())) {
                taken.add(match.one().no());
                taken.add(match.other().no());
                List<String> reasons = List.of("the same words in a report that shares its text");
                links.add(ClaimLinker.row(match.one(), match.other(), LinkRow.Kind.COPY, match.alike(), reasons));
            }
        }
        return links;
    }

    /* How alike the sentences are, 0 to 1; 0 where the claims are not one. */
    private static double alike(Claim one, Claim other) {
        boolean related = TypeFamilies.related(one.type(), other.type()) && one.polarity() == other.polarity();
        if (!related || HardVeto.between(one, other).isPresent()) {
            return 0;
        }
        double wording = Overlap.dice(one.wording(), other.wording());
        boolean sameTrigger = Stems.of(one.trigger()).equals(Stems.of(other.trigger()));
        return wording >= SAME_WORDS ? wording - (sameTrigger ? 0 : 0.2) : 0;
    }
}
