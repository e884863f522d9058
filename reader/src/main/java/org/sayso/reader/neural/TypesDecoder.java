package org.sayso.reader.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what the facts of a sentence lean on off the encoder's heads. Each line is taken for one sentence. A word is part of a fact, of a source or of a detail, never of
 * two ({@link StatementWords}), and nothing leans on a source that is not there: where a line has one without the other, either the likeliest word is added or
 * nothing leans on anything, whichever the heads together find likelier.
 */
final class TypesDecoder {

    private final Pieces pieces;
    private final EncodedText text;
    private final HeadLayout layout;

    TypesDecoder(Pieces pieces, EncodedText text, HeadLayout layout) {
        this.pieces = pieces;
        this.text = text;
        this.layout = layout;
    }

    List<TypedSpan> spans() {
        List<TypedSpan> spans = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.has(i, PieceFeature.AFTER_LINE_BREAK)) {
                addLine(new StatementWords(pieces, text, layout, from, i), spans);
                from = i;
            }
        }
        return spans;
    }

    private void addLine(StatementWords words, List<TypedSpan> spans) {
        StatementWords.Kind[] kinds = new Statement(words).kinds();
        int from = 0;
        for (int w = 1; w <= kinds.length; w++) {
            if (w == kinds.length || kinds[w] != kinds[from]) {
                if (kinds[from] != StatementWords.Kind.NONE) {
                    spans.add(typed(kinds[from], words.pieces(from, w)));
                }
                from = w;
            }
        }
    }

    private TypedSpan typed(StatementWords.Kind kind, PieceSpan where) {
        List<String> modifiers = kind == StatementWords.Kind.SOURCE
                ? List.of(likeliest("types.named", where), likeliest("types.kind", where))
                : kind.modifiers();
        return new TypedSpan(kind.tag(), modifiers, pieces.span(where));
    }

    private String likeliest(String name, PieceSpan where) {
        Head head = layout.tag(name);
        float[] probabilities = text.meanProbabilities(head, where.from(), where.to());
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return head.labels().get(best);
    }
}
