package org.sayso.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.sayso.model.Span;
import org.sayso.model.json.Exchange;
import org.sayso.reader.neural.Pieces;
import org.sayso.reader.neural.WordPieces;

/**
 * Nested attributions made from the news corpus: a sentence that is one attribution is put inside another ("X said that ...", "..., according to X"), so
 * that all spans of both are known. Labels follow the ledger's conventions; what cannot be known (kinds, stances, events) is left unknown.
 */
final class NestedCorpus {

    private static final List<String> VERBS =
            List.of("said", "reported", "claimed", "told reporters", "says", "reports", "confirmed", "alleged");
    private static final int LONGEST_SENTENCE = 400;

    private record Simple(String source, String cue, String content) {}

    private final Random random;
    private final List<Simple> simple = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final WordPieces vocabulary = WordPieces.standard();

    private NestedCorpus(long seed) {
        random = new Random(seed);
    }

    static Corpus read(Path news, IntPredicate folds, int sentences, long seed) throws IOException {
        NestedCorpus corpus = new NestedCorpus(seed);
        for (String line : Files.readAllLines(news)) {
            JsonNode article = Exchange.mapper().readTree(line);
            if (folds.test(article.get("fold").asInt())) {
                corpus.collect(article);
            }
        }
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            texts.add(corpus.made("nested" + i));
        }
        return new Corpus(LedgerCorpus.HEADS, texts);
    }

    /* Attributions that read "source cue content" from end to end. */
    private void collect(JsonNode article) {
        String text = article.get("text").asText();
        for (JsonNode attribution : article.get("attributions")) {
            List<Span> source = GoldJson.spans(attribution.get("source"));
            List<Span> cue = GoldJson.spans(attribution.get("cue"));
            List<Span> content = GoldJson.spans(attribution.get("content"));
            if (source.size() == 1 && cue.size() == 1 && content.size() == 1) {
                Span s = source.getFirst();
                Span c = cue.getFirst();
                Span p = content.getFirst();
                boolean inRow =
                        c.start() == s.end() + 1 && p.start() == c.end() + 1 && p.end() - s.start() < LONGEST_SENTENCE;
                String whole = inRow ? text.substring(p.start(), p.end()) : "";
                if (inRow && whole.startsWith("that ") && !whole.contains("\n")) {
                    simple.add(new Simple(
                            text.substring(s.start(), s.end()),
                            text.substring(c.start(), c.end()),
                            whole.substring(5)));
                }
                if (s.length() > 3 && !text.substring(s.start(), s.end()).contains("\n")) {
                    sources.add(text.substring(s.start(), s.end()));
                }
            }
        }
    }

    private LabelledText made(String id) {
        Simple inner = simple.get(random.nextInt(simple.size()));
        String outer = sources.get(random.nextInt(sources.size()));
        String verb = VERBS.get(random.nextInt(VERBS.size()));
        boolean that = random.nextBoolean();
        Draft draft = new Draft();
        switch (random.nextInt(4)) {
            case 0 -> {
                draft.outer(capital(outer), verb);
                draft.add(that ? " that " : " ");
                draft.inner(inner, that);
            }
            case 1 -> {
                draft.add("According to ", draft.outerCue);
                draft.add(outer, draft.outerSource);
                draft.add(", ");
                draft.inner(inner, that);
            }
            case 2 -> {
                draft.inner(new Simple(capital(inner.source()), inner.cue(), inner.content()), that);
                draft.add(", ");
                draft.add("according to", draft.outerCue);
                draft.add(" ");
                draft.add(outer, draft.outerSource);
            }
            default -> {
                draft.inner(new Simple(capital(inner.source()), inner.cue(), inner.content()), that);
                draft.add(", ");
                draft.outer(outer, verb);
            }
        }
        draft.add(".");
        return draft.labelled(id);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> outerSource = new ArrayList<>();
        private final List<Span> outerCue = new ArrayList<>();
        private final List<Span> outerContent = new ArrayList<>();
        private final List<Span> innerSource = new ArrayList<>();
        private final List<Span> innerCue = new ArrayList<>();
        private final List<Span> innerContent = new ArrayList<>();

        void add(String words) {
            text.append(words);
        }

        void add(String words, List<Span> role) {
            int start = text.length();
            text.append(words);
            role.add(new Span(start, start + words.stripTrailing().length()));
        }

        void outer(String source, String cue) {
            add(source, outerSource);
            add(" ");
            add(cue, outerCue);
        }

        void inner(Simple attribution, boolean that) {
            int start = text.length();
            add(attribution.source(), innerSource);
            add(" ");
            add(attribution.cue(), innerCue);
            add(that ? " that " : " ");
            add(attribution.content(), innerContent);
            outerContent.add(new Span(start, text.length()));
        }

        LabelledText labelled(String id) {
            Pieces pieces = vocabulary.of(text.toString());
            Labeller labeller = new Labeller(pieces);
            byte[][] labels = new byte[LedgerCorpus.HEADS.tags().size()][];
            Arrays.setAll(labels, h -> labeller.allUnknown());
            labels[0] = labeller.spans(List.of(outerSource.getFirst(), innerSource.getFirst()));
            labels[1] = labeller.spans(List.of(outerCue.getFirst(), innerCue.getFirst()));
            labels[2] = labeller.spans(outerContent);
            labels[3] = labeller.spans(innerContent);
            return new LabelledText(
                    id,
                    pieces,
                    labels,
                    List.of(
                            row(labeller, outerCue, outerSource, outerContent),
                            row(labeller, innerCue, innerSource, innerContent)));
        }

        private LabelledText.LinkRow row(Labeller labeller, List<Span> cue, List<Span> source, List<Span> content) {
            return new LabelledText.LinkRow(
                    labeller.first(cue.getFirst()), List.of(labeller.pieces(source), labeller.pieces(content)));
        }
    }
}
