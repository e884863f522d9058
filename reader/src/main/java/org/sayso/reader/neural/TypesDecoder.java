package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what the facts of a sentence lean on off the encoder's heads. Facts, sources and details overlap, so each is a head of its own; the first piece of a
 * word decides for the word.
 */
final class TypesDecoder {

    private static final String FACT_OF_SOMEBODY = "Fact_Appeal";
    private static final Set<String> QUOTES = Set.of("Direct_Quote", "Indirect_Quote");

    /* Training counts a piece of a detail six times; this takes it back, and a little more (docs/attribution.md). */
    private static final float DETAILS_ARE_RARE = 2.3f;

    private final TrainedChunk chunk;
    private final HeadLayout layout;

    TypesDecoder(TrainedChunk chunk, HeadLayout layout) {
        this.chunk = chunk;
        this.layout = layout;
    }

    List<TypedSpan> spans() {
        List<TypedSpan> spans = new ArrayList<>();
        for (TrainedChunk.Labelled fact : chunk.labels("types.fact")) {
            spans.add(
                    QUOTES.contains(fact.label())
                            ? new TypedSpan(FACT_OF_SOMEBODY, List.of(fact.label()), fact.span())
                            : new TypedSpan(fact.label(), List.of(), fact.span()));
        }
        chunk.labels("types.detail", DETAILS_ARE_RARE)
                .forEach(d -> spans.add(new TypedSpan(d.label(), List.of(), d.span())));
        for (TrainedChunk.Labelled source : chunk.labels("types.source")) {
            spans.add(new TypedSpan(
                    source.label(),
                    List.of(likeliest("types.named", source), likeliest("types.kind", source)),
                    source.span()));
        }
        return spans;
    }

    private String likeliest(String head, TrainedChunk.Labelled where) {
        float[] probabilities = chunk.probabilities(head, where.span());
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return layout.tag(head).labels().get(best);
    }
}
