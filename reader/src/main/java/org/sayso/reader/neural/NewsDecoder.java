package org.sayso.reader.neural;

import java.util.List;
import org.sayso.model.SourceKind;
import org.sayso.model.Stance;

/** Outermost attributions by the conventions of PolNeAR (Newell, Margolin and Ruths 2018), which knows no kinds and no stances. */
final class NewsDecoder {

    private final Pieces pieces;
    private final EncodedText text;
    private final HeadLayout layout;

    NewsDecoder(Pieces pieces, EncodedText text, HeadLayout layout) {
        this.pieces = pieces;
        this.text = text;
        this.layout = layout;
    }

    List<TrainedAttribution> attributions() {
        return new LinkDecoder(text, "news")
                .link(spans("news.cue"), spans("news.source"), spans("news.content")).stream()
                        .map(this::attribution)
                        .toList();
    }

    private List<PieceSpan> spans(String head) {
        return SpanDecoder.spans(text, layout.tag(head), pieces);
    }

    private TrainedAttribution attribution(LinkedSpans linked) {
        return new TrainedAttribution(
                linked.source() == null ? null : pieces.span(linked.source()),
                linked.cue() == null ? null : pieces.span(linked.cue()),
                linked.content().stream().map(pieces::span).toList(),
                -1,
                SourceKind.UNNAMED,
                Stance.ASSERTS,
                linked.contentScore(),
                linked.sourceScore());
    }
}
