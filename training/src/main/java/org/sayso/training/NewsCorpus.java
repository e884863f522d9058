package org.sayso.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.sayso.model.Span;
import org.sayso.model.json.Exchange;
import org.sayso.reader.neural.Head;
import org.sayso.reader.neural.Pieces;
import org.sayso.reader.neural.WordPieces;

/** PolNeAR's articles (gold/attribution): outermost attributions, with source, cue and content. */
final class NewsCorpus {

    static final HeadSet HEADS = new HeadSet(
            "news",
            List.of(Head.ofSpans("news.source"), Head.ofSpans("news.cue"), Head.ofSpans("news.content")),
            List.of("news.source", "news.content"));

    private NewsCorpus() {}

    /** @param folds which folds to read */
    static Corpus read(Path file, IntPredicate folds) throws IOException {
        WordPieces vocabulary = WordPieces.standard();
        List<LabelledText> texts = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode article = Exchange.mapper().readTree(line);
                if (folds.test(article.get("fold").asInt())) {
                    texts.add(labelled(article, vocabulary));
                }
            }
        }
        return new Corpus(HEADS, texts);
    }

    private static LabelledText labelled(JsonNode article, WordPieces vocabulary) {
        Pieces pieces = vocabulary.of(article.get("text").asText());
        Labeller labeller = new Labeller(pieces);
        List<Span> sources = new ArrayList<>();
        List<Span> cues = new ArrayList<>();
        List<Span> contents = new ArrayList<>();
        List<LabelledText.LinkRow> links = new ArrayList<>();
        for (JsonNode attribution : article.get("attributions")) {
            List<Span> source = GoldJson.spans(attribution.get("source"));
            List<Span> cue = GoldJson.spans(attribution.get("cue"));
            List<Span> content = GoldJson.spans(attribution.get("content"));
            sources.addAll(source);
            cues.addAll(cue);
            contents.addAll(content);
            if (!cue.isEmpty()) {
                links.add(new LabelledText.LinkRow(
                        labeller.first(cue.getFirst()), List.of(labeller.pieces(source), labeller.pieces(content))));
            }
        }
        byte[][] labels = {labeller.spans(sources), labeller.spans(cues), labeller.spans(contents)};
        return new LabelledText(article.get("id").asText(), pieces, labels, links);
    }
}
