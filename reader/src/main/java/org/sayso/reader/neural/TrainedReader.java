package org.sayso.reader.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sayso.model.CodePointText;

/**
 * Reads attributions with the trained encoder. Deterministic: the same text and model give the same list, in any thread and in any number of them.
 * Thread-safe. Time is linear in the length of the text; memory is bounded but for what is found.
 */
public final class TrainedReader implements AutoCloseable {

    private static final String MODEL = "attribution.onnx";

    private final WordPieces vocabulary;
    private final TextEncoder encoder;

    private TrainedReader(WordPieces vocabulary, TextEncoder encoder) {
        this.vocabulary = vocabulary;
        this.encoder = encoder;
    }

    /** The model that comes with the reader. Takes about a second and 60 MB: load it once. */
    public static TrainedReader standard() {
        try (InputStream in = Objects.requireNonNull(TrainedReader.class.getResourceAsStream(MODEL), MODEL)) {
            return of(in.readAllBytes());
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

    /** Reads the text part by part, in order; a report of ordinary length is one part. */
    public void read(CodePointText text, Consumer<TrainedChunk> reading) {
        for (Pieces part : PieceChunks.of(vocabulary.of(text.string()))) {
            reading.accept(new TrainedChunk(part, encoder.encode(part), encoder.layout()));
        }
    }

    /** Attributions by the ledger's conventions, nested ones too, in order of their cues. */
    public List<TrainedAttribution> attributions(CodePointText text) {
        return all(text, TrainedChunk::attributions);
    }

    /** Outermost attributions by the conventions of the news corpus: contents with their quotation marks, "that" and "to"; no kind, no stance. */
    public List<TrainedAttribution> newsAttributions(CodePointText text) {
        return all(text, TrainedChunk::newsAttributions);
    }

    private List<TrainedAttribution> all(
            CodePointText text, Function<TrainedChunk, List<TrainedAttribution>> decoding) {
        List<TrainedAttribution> found = new ArrayList<>();
        read(text, part -> {
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
