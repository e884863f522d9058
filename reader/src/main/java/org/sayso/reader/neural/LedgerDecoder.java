package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.model.SourceKind;
import org.sayso.model.Stance;

/**
 * Attributions by the conventions of the ledger: nested ones too, with kind of source and stance.
 *
 * <p>Contents of the outermost level and of the levels below are two heads. What no cue claims may belong to a source without a cue ("Name: ...") or be a
 * floating quotation.
 */
final class LedgerDecoder {

    private static final float CUELESS_LINK = 0.5f;
    private static final float FLOATING = 0.7f;

    private final Pieces pieces;
    private final EncodedText text;
    private final HeadLayout layout;

    LedgerDecoder(Pieces pieces, EncodedText text, HeadLayout layout) {
        this.pieces = pieces;
        this.text = text;
        this.layout = layout;
    }

    List<TrainedAttribution> attributions() {
        List<PieceSpan> contents = new ArrayList<>(spans("ledger.content"));
        contents.addAll(spans("ledger.nested"));
        List<PieceSpan> sources = spans("ledger.source");
        LinkDecoder linker = new LinkDecoder(text, "ledger");
        List<LinkedSpans> linked = new ArrayList<>(linker.link(spans("ledger.cue"), sources, contents));
        contents.removeIf(content -> linked.stream().anyMatch(l -> l.content().contains(content)));
        List<LinkedSpans> cueless = linker.withoutCue(unused(sources, linked), contents, CUELESS_LINK);
        linked.addAll(cueless);
        contents.removeIf(content -> cueless.stream().anyMatch(l -> l.content().contains(content)));
        contents.stream()
                .filter(this::isFloating)
                .forEach(c -> linked.add(new LinkedSpans(c.from(), null, null, List.of(c), 1, probability(c))));
        linked.sort(Comparator.comparingInt(LinkedSpans::anchor));
        return Nest.nested(linked.stream().map(this::attribution).toList());
    }

    private List<PieceSpan> spans(String head) {
        return SpanDecoder.spans(text, layout.tag(head), pieces);
    }

    private static List<PieceSpan> unused(List<PieceSpan> sources, List<LinkedSpans> linked) {
        return sources.stream()
                .filter(s -> linked.stream().noneMatch(l -> s.equals(l.source())))
                .toList();
    }

    private boolean isFloating(PieceSpan content) {
        return pieces.has(content.from(), PieceFeature.QUOTED) && probability(content) > FLOATING;
    }

    private static float probability(PieceSpan span) {
        return (float) Math.exp(span.score());
    }

    private TrainedAttribution attribution(LinkedSpans linked) {
        PieceSpan anchor = linked.cue() != null ? linked.cue() : linked.source();
        PieceSpan first = new PieceSpan(linked.anchor(), linked.anchor() + 1, 0);
        return new TrainedAttribution(
                spanOf(linked.source()),
                spanOf(linked.cue()),
                linked.content().stream().map(pieces::span).toList(),
                -1,
                SourceKind.ofWire(likeliest(
                        "ledger.kind", linked.source() != null ? linked.source() : anchor != null ? anchor : first)),
                Stance.ofWire(likeliest("ledger.stance", anchor != null ? anchor : first)),
                linked.contentScore() * (linked.cue() == null ? 1 : probability(linked.cue())),
                linked.sourceScore());
    }

    private org.sayso.model.@Nullable Span spanOf(@Nullable PieceSpan stretch) {
        return stretch == null ? null : pieces.span(stretch);
    }

    private String likeliest(String name, PieceSpan where) {
        Head head = layout.tag(name);
        float[] mean = text.meanProbabilities(head, where.from(), where.to());
        int best = 0;
        for (int label = 1; label < mean.length; label++) {
            best = mean[label] > mean[best] ? label : best;
        }
        return head.labels().get(best);
    }
}
