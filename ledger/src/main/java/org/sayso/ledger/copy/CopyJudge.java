package org.sayso.ledger.copy;

import java.util.List;
import java.util.Optional;
import org.sayso.ledger.store.CopyRow;
import org.sayso.model.json.Exchange;

/**
 * Decides from the shared text alone whether one report took it from the other, or both from a third.
 *
 * <p>Half of the shorter text: a copy. Less, but several whole sentences: passages. Common phrases ("a spokesman for the ministry told reporters
 * on") are shared by chance and never reach either bound. What it gets wrong: a paraphrase shares no run of five words and goes unseen.
 */
final class CopyJudge {

    private static final double COPY_CONTAINMENT = 0.5;
    private static final double PASSAGES_CONTAINMENT = 0.06;
    private static final int PASSAGES_SHINGLES = 12;
    private static final int KEPT_PASSAGES = 5;

    private CopyJudge() {}

    static Optional<CopyRow> judge(long one, TextPrint oneText, long other, TextPrint otherText) {
        TextOverlap overlap = TextOverlap.of(oneText, otherText);
        if (overlap.containment() >= COPY_CONTAINMENT) {
            return Optional.of(row(one, other, CopyKind.COPY, overlap));
        }
        boolean passages =
                overlap.containment() >= PASSAGES_CONTAINMENT && overlap.sharedShingles() >= PASSAGES_SHINGLES;
        return passages ? Optional.of(row(one, other, CopyKind.PASSAGES, overlap)) : Optional.empty();
    }

    private static CopyRow row(long one, long other, CopyKind kind, TextOverlap overlap) {
        List<String> shown = overlap.passages().stream().limit(KEPT_PASSAGES).toList();
        return new CopyRow(
                Math.min(one, other),
                Math.max(one, other),
                kind.name(),
                overlap.containment(),
                Exchange.line(new CopyEvidence(shown)));
    }
}
