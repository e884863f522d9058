package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts attributions together: cues first, then to each cue the contents and the source that it is linked to.
 *
 * <p>Every stretch of content goes to the cue that claims it most; a cue takes the source that it claims most, and where no marked source is claimed, the
 * pieces that it claims by themselves. A cue that claims no content is no attribution.
 */
final class LinkDecoder {

    private static final float CONTENT_LINK = 0.2f;
    private static final float SOURCE_LINK = 0.3f;
    private static final float OWN_PIECES = 0.5f;
    private static final int LONGEST_OWN_SOURCE = 40;

    private final EncodedText text;
    private final String sourceLink;
    private final String contentLink;

    LinkDecoder(EncodedText text, String corpus) {
        this.text = text;
        this.sourceLink = corpus + ".source";
        this.contentLink = corpus + ".content";
    }

    /** In order of their cues. */
    List<LinkedSpans> link(List<PieceSpan> cues, List<PieceSpan> sources, List<PieceSpan> contents) {
        Map<Integer, List<PieceSpan>> contentOfCue = new TreeMap<>();
        List<EncodedText.LinkRow> rows =
                cues.stream().map(c -> text.links(contentLink, c.from())).toList();
        for (PieceSpan content : contents) {
            int best = strongest(rows, content, CONTENT_LINK);
            if (best >= 0) {
                contentOfCue.computeIfAbsent(best, c -> new ArrayList<>()).add(content);
            }
        }
        List<LinkedSpans> found = new ArrayList<>();
        contentOfCue.forEach((c, own) -> found.add(linked(cues.get(c), own, rows.get(c), sources)));
        return found;
    }

    /** Attributions of sources that have no cue: the link goes from the source itself. */
    List<LinkedSpans> withoutCue(List<PieceSpan> sources, List<PieceSpan> contents, float least) {
        List<LinkedSpans> found = new ArrayList<>();
        for (PieceSpan source : sources) {
            EncodedText.LinkRow row = text.links(contentLink, source.from());
            List<PieceSpan> own =
                    contents.stream().filter(c -> row.mean(c) > least).toList();
            if (!own.isEmpty()) {
                found.add(new LinkedSpans(source.from(), null, source, own, 1, row.mean(own.getFirst())));
            }
        }
        return found;
    }

    private static int strongest(List<EncodedText.LinkRow> rows, PieceSpan span, float least) {
        int best = -1;
        float strongest = least;
        for (int c = 0; c < rows.size(); c++) {
            float strength = rows.get(c).mean(span);
            if (strength > strongest) {
                best = c;
                strongest = strength;
            }
        }
        return best;
    }

    private LinkedSpans linked(
            PieceSpan cue, List<PieceSpan> content, EncodedText.LinkRow row, List<PieceSpan> sources) {
        EncodedText.LinkRow sourceRow = text.links(sourceLink, cue.from());
        PieceSpan source = source(sourceRow, sources);
        float strength = 0;
        int length = 0;
        for (PieceSpan piece : content) {
            strength += row.mean(piece) * piece.length();
            length += piece.length();
        }
        return new LinkedSpans(cue.from(), cue, source, content, sourceScore(sourceRow, source), strength / length);
    }

    private static float sourceScore(EncodedText.LinkRow row, @Nullable PieceSpan source) {
        if (source != null) {
            return row.mean(source);
        }
        float largest = 0;
        for (float p : row.probabilities()) {
            largest = Math.max(largest, p);
        }
        return 1 - largest;
    }

    private static @Nullable PieceSpan source(EncodedText.LinkRow row, List<PieceSpan> sources) {
        int best = -1;
        float strongest = SOURCE_LINK;
        for (int s = 0; s < sources.size(); s++) {
            float strength = row.mean(sources.get(s));
            if (strength > strongest) {
                best = s;
                strongest = strength;
            }
        }
        return best >= 0 ? sources.get(best) : ownPieces(row).orElse(null);
    }

    /* The longest run of pieces that the cue claims although no span was marked there. */
    private static Optional<PieceSpan> ownPieces(EncodedText.LinkRow row) {
        PieceSpan best = null;
        int from = -1;
        for (int i = 0; i <= row.probabilities().length; i++) {
            boolean claimed = i < row.probabilities().length && row.probabilities()[i] > OWN_PIECES;
            if (claimed && from < 0) {
                from = i;
            } else if (!claimed && from >= 0) {
                if (best == null || i - from > best.length()) {
                    best = new PieceSpan(row.from() + from, row.from() + i, 0);
                }
                from = -1;
            }
        }
        return Optional.ofNullable(best).filter(s -> s.length() <= LONGEST_OWN_SOURCE);
    }
}
