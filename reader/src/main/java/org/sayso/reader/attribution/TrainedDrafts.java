package org.sayso.reader.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.model.Span;
import org.sayso.reader.neural.TrainedAttribution;
import org.sayso.reader.neural.TrainedReader;
import org.sayso.reader.syntax.Token;

/**
 * Adds what the trained encoder is sure of and no rule has found.
 *
 * <p>A trained attribution comes in where no rule has its cue and no rule's content shares half its words. Where both have found something the rules' spans
 * stay: on whole reports they are the better ones (docs/attribution.md, "Rules and encoder together"). Gets wrong: attitudes that the news corpus counts
 * and a ledger does not ("campaigned for").
 */
final class TrainedDrafts {

    /* Chosen on reports that the encoder was not trained on: lower adds more wrong links than right ones. */
    private static final float LEAST_SCORE = 0.7f;
    private static final double SAME = 0.5;

    private final TrainedReader reader;

    TrainedDrafts(TrainedReader reader) {
        this.reader = reader;
    }

    /** What to add to these drafts of the rules. */
    List<Draft> beside(Passage passage, List<Draft> rules) {
        Map<Integer, List<Draft>> bySentence = new HashMap<>();
        rules.forEach(rule -> bySentence
                .computeIfAbsent(sentenceOf(passage, rule.contentExtent()), k -> new ArrayList<>())
                .add(rule));
        List<Draft> added = new ArrayList<>();
        for (TrainedAttribution trained : reader.attributions(passage.text().text())) {
            if (trained.score() >= LEAST_SCORE && trained.source() != null && trained.cue() != null) {
                draft(passage, trained)
                        .filter(d -> isNew(passage, d, bySentence))
                        .ifPresent(added::add);
            }
        }
        return added;
    }

    private static Optional<Draft> draft(Passage passage, TrainedAttribution trained) {
        List<Span> content = trained.content().stream()
                .flatMap(s -> said(passage, s).stream())
                .toList();
        Optional<Span> source = words(passage, trained.source());
        Optional<Span> cue = words(passage, trained.cue());
        if (content.isEmpty()
                || source.isEmpty()
                || passage.slice(source.get())
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("no ")) {
            return Optional.empty();
        }
        return Optional.of(new Draft(source.get(), cue.orElse(null), content, "trained", null, null));
    }

    /* Word pieces may end inside a word; nobody's words do. */
    private static Optional<Span> words(Passage passage, @Nullable Span span) {
        return span == null
                ? Optional.empty()
                : range(passage.treeAt(span.start()), span)
                        .map(r -> passage.treeAt(span.start()).span(r.from(), r.to()));
    }

    private static Optional<Span> said(Passage passage, Span span) {
        SentenceTree first = passage.treeAt(span.start());
        SentenceTree last = passage.treeAt(span.end() - 1);
        Optional<Range> head = range(first, span);
        Optional<Range> tail = range(last, span);
        if (head.isEmpty() || tail.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> start = ContentEdges.span(
                first, head.get().from(), first == last ? tail.get().to() : first.size());
        Optional<Span> end = ContentEdges.span(
                last, first == last ? head.get().from() : 0, tail.get().to());
        return start.flatMap(s -> end.filter(e -> s.start() < e.end()).map(e -> new Span(s.start(), e.end())));
    }

    private static Optional<Range> range(SentenceTree tree, Span span) {
        int from = -1;
        int to = -1;
        for (Token token : tree.sentence().tokens()) {
            if (token.span().overlaps(span)) {
                from = from < 0 ? token.index() : from;
                to = token.index() + 1;
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(new Range(from, to));
    }

    private static boolean isNew(Passage passage, Draft draft, Map<Integer, List<Draft>> rules) {
        int sentence = sentenceOf(passage, draft.contentExtent());
        for (int s = sentence - 1; s <= sentence + 1; s++) {
            for (Draft rule : rules.getOrDefault(s, List.of())) {
                boolean sameCue =
                        rule.cue() != null && draft.cue() != null && rule.cue().overlaps(draft.cue());
                if (sameCue || shared(passage, rule, draft) >= SAME) {
                    return false;
                }
            }
        }
        return true;
    }

    /* Words that both contents hold, of all that either holds. */
    private static double shared(Passage passage, Draft one, Draft other) {
        Set<Integer> a = words(passage, one.content());
        Set<Integer> b = words(passage, other.content());
        Set<Integer> both = new HashSet<>(a);
        both.retainAll(b);
        int all = a.size() + b.size() - both.size();
        return all == 0 ? 1 : (double) both.size() / all;
    }

    private static Set<Integer> words(Passage passage, List<Span> content) {
        Set<Integer> starts = new HashSet<>();
        for (Span piece : content) {
            for (Token token : passage.treeAt(piece.start()).sentence().tokens()) {
                if (piece.contains(token.span())) {
                    starts.add(token.span().start());
                }
            }
        }
        return starts;
    }

    private static int sentenceOf(Passage passage, Span span) {
        return passage.treeAt(span.start()).sentence().index();
    }
}
