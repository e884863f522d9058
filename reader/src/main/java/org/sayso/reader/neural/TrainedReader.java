package org.sayso.reader.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sayso.model.CodePointText;
import org.sayso.model.Span;

/**
 * Reads attributions with the trained encoder. Deterministic: the same text and model give the same list, in any thread and in any number of them.
 * Thread-safe. Time is linear in the length of the text; memory is bounded but for what is found.
 */
public final class TrainedReader implements AutoCloseable {

    /** Numbers in the vector of an {@link EncodedWord}. */
    public static final int VECTOR_WIDTH = 384;

    private static final String MODEL = "attribution.onnx";

    private final WordPieces vocabulary;
    private final TextEncoder encoder;

    private TrainedReader(WordPieces vocabulary, TextEncoder encoder) {
        this.vocabulary = vocabulary;
        this.encoder = encoder;
    }

    /** The model that comes with the reader. Takes about a second and 60 MB: load it once. */
    public static TrainedReader standard() {
        return of(standardModel());
    }

    /** The file of the model that comes with the reader. */
    public static byte[] standardModel() {
        try (InputStream in = Objects.requireNonNull(TrainedReader.class.getResourceAsStream(MODEL), MODEL)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException where these bytes are no model of ours */
    public static TrainedReader of(byte[] model) {
        WordPieces vocabulary = WordPieces.standard();
        return new TrainedReader(vocabulary, new TextEncoder(model, vocabulary));
    }

    public HeadLayout layout() {
        return encoder.layout();
    }

    /** Reads the text part by part, in order and with care: every piece twice. A report of ordinary length is one part. */
    public void read(CodePointText text, Consumer<TrainedChunk> reading) {
        read(text, TextEncoder.Overlap.HALF, reading);
    }

    private void read(CodePointText text, TextEncoder.Overlap overlap, Consumer<TrainedChunk> reading) {
        for (Pieces part : PieceChunks.of(vocabulary.of(text.string()))) {
            reading.accept(new TrainedChunk(part, encoder.encode(part, overlap), encoder.layout()));
        }
    }

    /** Attributions by the ledger's conventions, nested ones too, in order of their cues. Two thirds of the pieces are read once only. */
    public List<TrainedAttribution> attributions(CodePointText text) {
        return all(text, TextEncoder.Overlap.QUARTER, TrainedChunk::attributions);
    }

    /** Outermost attributions by the conventions of the news corpus: contents with their quotation marks, "that" and "to"; no kind, no stance. */
    public List<TrainedAttribution> newsAttributions(CodePointText text) {
        NewsEdges edges = new NewsEdges(text);
        return all(text, TextEncoder.Overlap.HALF, TrainedChunk::newsAttributions).stream()
                .map(edges::tidy)
                .toList();
    }

    /** What the facts of a text lean on, in the order of the text's parts. */
    public List<TypedSpan> typedSpans(CodePointText text) {
        List<TypedSpan> found = new ArrayList<>();
        read(text, part -> found.addAll(part.typedSpans()));
        return Occasions.added(found, text);
    }

    /** The words that start in these spans; empty for a span without one. Takes 1.5 kB a piece of text while it runs. */
    public List<Optional<EncodedWord>> words(CodePointText text, List<Span> spans) {
        List<TrainedChunk> parts = new ArrayList<>();
        for (Pieces part : PieceChunks.of(vocabulary.of(text.string()))) {
            parts.add(new TrainedChunk(part, encoder.encodeWithVectors(part), encoder.layout()));
        }
        return spans.stream()
                .map(span ->
                        parts.stream().flatMap(part -> part.word(span).stream()).findFirst())
                .toList();
    }

    private List<TrainedAttribution> all(
            CodePointText text,
            TextEncoder.Overlap overlap,
            Function<TrainedChunk, List<TrainedAttribution>> decoding) {
        List<TrainedAttribution> found = new ArrayList<>();
        read(text, overlap, part -> {
            int before = found.size();
            decoding.apply(part).forEach(a -> found.add(a.shifted(before)));
        });
        return found;
    }

    @Override
    public void close() {
        encoder.close();
    }
}
