package org.sayso.ledger.copy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.ledger.store.CopyRow;
import org.sayso.model.json.Exchange;

/**
 * Decides from the shared text alone whether one report took it from the other, or both from a third.
 *
 * <p>Half of the shorter text: a copy. Less, but several whole sentences: passages. Common phrases ("a spokesman for the ministry told reporters
 * on") are shared by chance and never reach either bound. What it gets wrong: a free
 * paraphrase goes unseen.
 */
final class CopyJudge {

    private static final double COPY_CONTAINMENT = 0.5;
    private static final double PASSAGES_CONTAINMENT = 0.06;
    private static final int PASSAGES_SHINGLES = 12;
    private static final int REWORDED_TRIPLES = 16;
    private static final double REWORDED_CONTAINMENT = 0.08;
    /* Where both say whose text they print, less of it need be seen. */
    private static final double CREDITED = 0.75;

    private static final int KEPT_PASSAGES = 5;

    private CopyJudge() {}

    /** @param sameOutlet whether one outlet published both: then passages show nothing, since a footer stands under all that it publishes */
    static Optional<CopyRow> judge(
            long one, TextPrint oneText, long other, TextPrint otherText, boolean sameOutlet, List<String> credits) {
        TextOverlap overlap = TextOverlap.of(oneText, otherText);
        if (isCopy(overlap)) {
            return Optional.of(row(one, other, CopyKind.COPY, overlap, credits));
        }
        boolean passages = !sameOutlet
                && overlap.containment() >= PASSAGES_CONTAINMENT
                && overlap.sharedShingles() >= PASSAGES_SHINGLES;
        return passages ? Optional.of(row(one, other, CopyKind.PASSAGES, overlap, credits)) : Optional.empty();
    }

    static boolean isCopy(TextOverlap overlap) {
        return overlap.containment() >= COPY_CONTAINMENT;
    }

    /**
     * As {@link #judge}, for two reports that are known to tell one story, where fewer shared words are needed to show that one text was rewritten
     * from the other: runs of three words, since a rewriter keeps phrases and changes sentences.
     */
    static Optional<CopyRow> judgeSameStory(
            long one, TextPrint oneText, long other, TextPrint otherText, List<String> credits) {
        Set<List<String>> first = oneText.triples();
        Set<List<String>> second = otherText.triples();
        long shared = first.stream().filter(second::contains).count();
        double containment = (double) shared / Math.max(1, Math.min(first.size(), second.size()));
        double least = credits.isEmpty() ? 1 : CREDITED;
        boolean reworded = shared >= least * REWORDED_TRIPLES && containment >= least * REWORDED_CONTAINMENT;
        return reworded
                ? Optional.of(row(one, other, CopyKind.REWORDED, TextOverlap.of(oneText, otherText), credits))
                : Optional.empty();
    }

    private static CopyRow row(long one, long other, CopyKind kind, TextOverlap overlap, List<String> credits) {
        List<String> shown = overlap.passages().stream().limit(KEPT_PASSAGES).toList();
        return new CopyRow(
                Math.min(one, other),
                Math.max(one, other),
                kind.name(),
                overlap.containment(),
                Exchange.line(new CopyEvidence(shown, credits)));
    }
}
